package org.lianxin.docket;

import java.util.Map;
import org.lianxin.platform.County;

/// What a kind of matter calls its categories; each kind's module brings one. Its stages are sentences
/// `<kind>.stage.<STAGE>`.
public interface KindWords {
    /// The kind, such as `incident`.
    String kind();

    /// Names of the categories by their codes, as they are called today.
    Map<String, String> categories(County county);
}
