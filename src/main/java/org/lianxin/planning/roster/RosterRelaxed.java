package org.lianxin.planning.roster;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.lianxin.planning.PlanRequest;

/// The same roster with one sort of rule relaxed.
final class RosterRelaxed {
    private RosterRelaxed() {}

    /// Applies the ways out chosen by `--set`.
    static RosterProblem by(PlanRequest asked, RosterProblem problem) {
        if (asked.option("required", "").equals("soft")) problem = covers(problem);
        if (asked.option("rest", "").equals("1")) problem = runs(problem);
        if (asked.option("weekends", "").equals("all")) problem = weekends(problem);
        if (asked.option("away", "").equals("ignore")) problem = away(problem);
        double factor = asked.number("hours-factor", 1);
        if (factor != 1) problem = hours(problem, factor);
        return problem;
    }

    static RosterProblem covers(RosterProblem p) {
        List<RosterProblem.Cover> soft = p.covers().stream()
                .map(c -> Double.isInfinite(c.under())
                        ? new RosterProblem.Cover(c.day(), c.shift(), c.need(), 1000, c.over())
                        : c)
                .toList();
        return new RosterProblem(p.days(), p.saturday(), p.shifts(), p.people(), p.wishes(), soft, p.fairness());
    }

    static RosterProblem runs(RosterProblem p) {
        return people(
                p,
                o -> new RosterProblem.Person(
                        o.id(),
                        o.most(),
                        o.minMinutes(),
                        o.maxMinutes(),
                        1,
                        p.days(),
                        1,
                        o.maxWeekends(),
                        o.daysOff()));
    }

    static RosterProblem weekends(RosterProblem p) {
        return people(
                p,
                o -> new RosterProblem.Person(
                        o.id(),
                        o.most(),
                        o.minMinutes(),
                        o.maxMinutes(),
                        o.minRun(),
                        o.maxRun(),
                        o.minRest(),
                        p.days(),
                        o.daysOff()));
    }

    static RosterProblem hours(RosterProblem p) {
        return hours(p, 2);
    }

    static RosterProblem hours(RosterProblem p, double factor) {
        return people(
                p,
                o -> new RosterProblem.Person(
                        o.id(),
                        o.most(),
                        (int) (o.minMinutes() / factor),
                        (int) Math.min(1e9, o.maxMinutes() * factor),
                        o.minRun(),
                        o.maxRun(),
                        o.minRest(),
                        o.maxWeekends(),
                        o.daysOff()));
    }

    static RosterProblem away(RosterProblem p) {
        return people(
                p,
                o -> new RosterProblem.Person(
                        o.id(),
                        o.most(),
                        o.minMinutes(),
                        o.maxMinutes(),
                        o.minRun(),
                        o.maxRun(),
                        o.minRest(),
                        o.maxWeekends(),
                        Set.of()));
    }

    private static RosterProblem people(RosterProblem p, UnaryOperator<RosterProblem.Person> change) {
        return new RosterProblem(
                p.days(),
                p.saturday(),
                p.shifts(),
                p.people().stream().map(change).toList(),
                p.wishes(),
                p.covers(),
                p.fairness());
    }
}
