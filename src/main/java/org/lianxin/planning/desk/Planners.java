package org.lianxin.planning.desk;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.lianxin.planning.UnusableInput;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Rejection;
import org.springframework.stereotype.Component;

/// Who plans what.
@Component
class Planners {
    private final Map<Subject, Planner> all;

    Planners(List<Planner> planners) {
        all = planners.stream().collect(Collectors.toMap(Planner::subject, Function.identity()));
    }

    Planner of(Subject subject) {
        return Objects.requireNonNull(all.get(subject), subject::name);
    }

    /// @throws Rejection `planning.area-level` where the subject is not planned for such an area
    Planner of(Subject subject, AreaCode area) {
        var planner = of(subject);
        if (!planner.levels().contains(area.level())) {
            throw new Rejection("planning.area-level", area.code()).field("area");
        }
        return planner;
    }

    /// The rules that the subject offers for an area.
    ///
    /// @throws Rejection where the area holds nothing to plan for
    List<Field> form(Subject subject, AreaCode area) {
        try {
            return of(subject, area).form(area);
        } catch (UnusableInput nothing) {
            throw new Rejection(nothing.code(), area).field("area");
        }
    }
}
