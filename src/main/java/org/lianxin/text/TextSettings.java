package org.lianxin.text;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How reports are understood on this machine.
///
/// @param enabled whether categories are suggested; off where every processor second counts
/// @param meaning whether the embedding model is loaded beside the words; about 100 MB of memory
@ConfigurationProperties("lianxin.text")
public record TextSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("true") boolean meaning) {}
