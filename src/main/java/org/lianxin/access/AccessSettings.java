package org.lianxin.access;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How people sign in.
///
/// @param county the county for which the first administrators are made at the first start, such as `340404`
/// @param sessionHours a session ends after so many hours at the latest
/// @param idleMinutes a session ends when nothing was asked for so long
/// @param sessionsPerAccount the oldest session ends when there would be more
/// @param passwordDays a password older than this must be changed at the next sign-in
/// @param loginsPerMinute sign-ins that one network address may try in a minute
/// @param openPerMinute requests without an account that one network address may make in a minute; many residents
/// share one address behind a carrier's network
@ConfigurationProperties("lianxin.access")
public record AccessSettings(
        @Nullable String county,
        @DefaultValue("12") int sessionHours,
        @DefaultValue("120") int idleMinutes,
        @DefaultValue("5") int sessionsPerAccount,
        @DefaultValue("180") int passwordDays,
        @DefaultValue("30") int loginsPerMinute,
        @DefaultValue("600") int openPerMinute) {}
