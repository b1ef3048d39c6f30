package org.lianxin.statistics.hot;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianxin.platform.AreaCode;

/// More reports of a category in an area within a week than the weeks before let expect.
///
/// @param from,to the days of the week, both included
/// @param people how many different reporters
/// @param expected reports in such a week, by the weeks before and the season of last year
/// @param probability of at least so many by chance
/// @param about the hot issue that most of them speak of; may be empty
public record Burst(
        UUID id,
        LocalDate from,
        LocalDate to,
        String category,
        AreaCode area,
        int observed,
        int people,
        double expected,
        double probability,
        List<UUID> matters,
        String about) {}
