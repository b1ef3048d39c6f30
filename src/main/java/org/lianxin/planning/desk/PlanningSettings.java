package org.lianxin.planning.desk;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How much of a server process planning may take.
///
/// @param threads runs computed at once by this process; 0 leaves them to other processes
/// @param mostSeconds the longest a run may search
/// @param mostThings the most buildings, households or visits of one run, which bounds its memory
@ConfigurationProperties("lianxin.planning")
public record PlanningSettings(
        @DefaultValue("1") int threads,
        @DefaultValue("600") double mostSeconds,
        @DefaultValue("60000") int mostThings) {}
