package org.lianxin.platform;

import java.util.concurrent.Callable;

/// One word of the front door: `./lianxin VERB …`.
///
/// A verb is a picocli command (`@Command(name, description)`), listed in
/// `META-INF/services/org.lianxin.platform.Verb`; its result is the exit code. A verb without a description fails
/// `./lianxin check`. A refusal is a [PlainFailure]: one sentence that names the remedy, no stack trace.
public interface Verb extends Callable<Integer> {}
