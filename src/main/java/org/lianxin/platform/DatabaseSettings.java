package org.lianxin.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the data live. Without a `url` the product runs its own PostgreSQL in the data folder.
///
/// @param url an external PostgreSQL (15 or newer), as `jdbc:postgresql://host:port/name`
/// @param user the external database's user
/// @param password the external database's password; better `password-file`
/// @param passwordFile a file that holds the password and nothing else
/// @param port the port of the embedded PostgreSQL, on 127.0.0.1; 0 takes any free one (`pg18/postmaster.pid`
/// says which)
/// @param connections how many connections are kept open
/// @param sharedBuffers memory for the embedded PostgreSQL's own cache
/// @param durable false only in tests: gives up crash safety for speed
@ConfigurationProperties("lianxin.database")
public record DatabaseSettings(
        @Nullable String url,
        @DefaultValue("lianxin") String user,
        @Nullable String password,
        @Nullable String passwordFile,
        @DefaultValue("0") int port,
        @DefaultValue("16") int connections,
        @DefaultValue("512MB") String sharedBuffers,
        @DefaultValue("true") boolean durable) {

    boolean external() {
        return url != null && !url.isBlank();
    }
}
