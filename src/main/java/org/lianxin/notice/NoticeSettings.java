package org.lianxin.notice;

import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// When nobody is to be disturbed outside the product.
///
/// @param quietFrom nothing but urgent notices leaves the product from this time of the county's day
/// @param quietTo until this time
@ConfigurationProperties("lianxin.notice")
public record NoticeSettings(
        @DefaultValue("21:00") LocalTime quietFrom,
        @DefaultValue("07:30") LocalTime quietTo) {}
