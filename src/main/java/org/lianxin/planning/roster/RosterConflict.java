package org.lianxin.planning.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.Infeasible;
import org.lianxin.planning.Outcome;
import org.lianxin.planning.SearchBudget;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.WayOut;

/// Why no roster keeps all hard rules: by counting where counting shows it, otherwise by trying which rule's absence
/// helps.
final class RosterConflict {
    private RosterConflict() {}

    /// Contradictions that sums show at once.
    static @Nullable Infeasible<RosterPlan> bySums(RosterProblem problem) {
        long asked = 0;
        for (var cover : problem.covers()) {
            if (!Double.isInfinite(cover.under())) continue;
            long able = problem.people().stream()
                    .filter(p -> p.most().get(cover.shift()) > 0 && !p.daysOff().contains(cover.day()))
                    .count();
            String shift = problem.shifts().get(cover.shift()).id();
            if (able < cover.need())
                return new Infeasible<>(
                        "roster.too-few-for-shift",
                        List.of(
                                Sentence.of(
                                        "第 %d 天的 %s 班需要 %d 人。",
                                        "Day %d, shift %s needs %d people.", cover.day(), shift, cover.need()),
                                Sentence.of("那天会做且在岗的只有 %d 人。", "Only %d can do it and are not away that day.", able)),
                        ways());
            asked += (long) cover.need() * problem.shifts().get(cover.shift()).minutes();
        }
        long room = 0;
        for (var person : problem.people()) {
            long longest = (long) (problem.days() - person.daysOff().size())
                    * problem.shifts().stream()
                            .mapToInt(RosterProblem.Shift::minutes)
                            .max()
                            .orElse(0);
            room += Math.min(person.maxMinutes(), longest);
            if (person.minMinutes() > Math.min(person.maxMinutes(), longest)) return personal(person, longest);
        }
        if (asked <= room) return null;
        return new Infeasible<>(
                "roster.too-few-hours",
                List.of(
                        Sentence.of("必须的班次共需 %d 小时。", "Required shifts take %d hours.", asked / 60),
                        Sentence.of("所有人最多共 %d 小时。", "Everyone together may work %d hours.", room / 60)),
                ways());
    }

    private static Infeasible<RosterPlan> personal(RosterProblem.Person person, long longest) {
        return new Infeasible<>(
                "roster.hours-contradict",
                List.of(
                        Sentence.of(
                                "%s 至少要上 %d 分钟。",
                                "%s must work at least %d minutes.", person.id(), person.minMinutes()),
                        Sentence.of(
                                "但最多只能上 %d 分钟。",
                                "But at most %d minutes are possible.", Math.min(longest, person.maxMinutes()))),
                ways());
    }

    private static List<WayOut> ways() {
        return List.of(
                new WayOut("required", "soft", new Sentence("允许缺岗并计代价。", "Let shifts go short, at a price.")),
                new WayOut("hours-factor", "1.2", new Sentence("放宽工时上限。", "Raise the limits of working time.")));
    }

    /// A rule whose absence makes a roster possible.
    private record Family(String option, String value, Sentence title, UnaryOperator<RosterProblem> without) {}

    static Outcome<RosterPlan> byTrial(RosterProblem problem, SearchBudget budget) {
        List<Family> families = List.of(
                new Family("required", "soft", new Sentence("必须到岗的人数", "required numbers"), RosterRelaxed::covers),
                new Family("rest", "1", new Sentence("休息与连班天数", "lengths of rest and of runs"), RosterRelaxed::runs),
                new Family("weekends", "all", new Sentence("周末上限", "limits on weekends"), RosterRelaxed::weekends),
                new Family("hours-factor", "2", new Sentence("工时上下限", "limits of working time"), RosterRelaxed::hours),
                new Family("away", "ignore", new Sentence("请假日", "days away"), RosterRelaxed::away));
        List<Sentence> conflict = new ArrayList<>();
        List<WayOut> ways = new ArrayList<>();
        for (var family : families) {
            var trial = RosterSearch.run(
                    problem, () -> new RosterModel(family.without().apply(problem), true), 0.4, budget, false);
            if (trial.plan == null) continue;
            conflict.add(family.title());
            ways.add(new WayOut(
                    family.option(),
                    family.value(),
                    Sentence.of(
                            "放宽：%s。",
                            "Relax: %2$s.", family.title().zh(), family.title().en())));
        }
        if (conflict.isEmpty())
            conflict.add(new Sentence("单独放宽任何一条规则都不够。", "Relaxing any one rule alone is not enough."));
        return new Infeasible<>("roster.rules-contradict", conflict, ways);
    }
}
