package org.lianxin.platform;

import java.util.List;

/// What a module has to tell whoever started the server: accounts of the demo, the first administrator's password.
public interface Greeting {
    List<String> lines(boolean demo);
}
