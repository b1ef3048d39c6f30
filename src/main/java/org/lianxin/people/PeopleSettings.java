package org.lianxin.people;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How personal data are guarded.
///
/// @param looksPerDay the people whose data one account may see in clear in a day
@ConfigurationProperties("lianxin.people")
public record PeopleSettings(@DefaultValue("30") int looksPerDay) {}
