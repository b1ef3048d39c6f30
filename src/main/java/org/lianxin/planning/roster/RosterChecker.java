package org.lianxin.planning.roster;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.lianxin.planning.Checker;
import org.lianxin.planning.Rule;
import org.lianxin.planning.RuleFinding;
import org.lianxin.planning.Sentence;
import org.lianxin.planning.Verdict;

/// Recomputes a roster person by person and shift by shift.
public final class RosterChecker implements Checker<RosterProblem, RosterPlan> {
    private static final Map<String, Sentence> HARD = new LinkedHashMap<>();

    static {
        HARD.put("away", new Sentence("不在请假的日子排班", "nobody works on days away"));
        HARD.put("skill", new Sentence("每种班次不超过个人上限", "no more shifts of a kind than agreed"));
        HARD.put("hours", new Sentence("总工时在上下限之间", "working time within its limits"));
        HARD.put("run", new Sentence("连续上班天数在上下限之间", "runs of working days within their limits"));
        HARD.put("rest", new Sentence("连续休息天数够长", "rests are long enough"));
        HARD.put("weekends", new Sentence("上班的周末不超过上限", "no more weekends than agreed"));
        HARD.put("sequence", new Sentence("班次之间有足够休息", "no shift too soon after another"));
        HARD.put("cover-required", new Sentence("必须到岗的人数", "required numbers are there"));
    }

    @Override
    public Verdict check(RosterProblem problem, RosterPlan plan) {
        Map<String, List<String>> broken = new LinkedHashMap<>();
        HARD.keySet().forEach(id -> broken.put(id, new ArrayList<>()));
        for (int p = 0; p < problem.people().size(); p++) person(problem, p, plan.shift()[p], broken);
        double[] soft = new double[4];
        List<List<String>> where = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        covers(problem, plan, broken, soft, where);
        for (var wish : problem.wishes()) {
            boolean has = plan.shift()[wish.person()][wish.day()] == wish.shift();
            if (has == wish.wanted()) continue;
            soft[2] += wish.weight();
            where.get(2).add(problem.people().get(wish.person()).id() + "@" + wish.day());
        }
        if (problem.fairness() > 0) soft[3] = problem.fairness() * unevenness(problem, plan);
        if (soft[3] > 0) where.get(3).add("%.0f".formatted(soft[3] / problem.fairness()));
        List<RuleFinding> findings = new ArrayList<>();
        HARD.forEach((id, title) ->
                findings.add(RuleFinding.of(Rule.hard(id, title), of(broken, id).size(), of(broken, id))));
        String[] names = {"cover-under", "cover-over", "wishes", "fairness"};
        Sentence[] titles = {
            new Sentence("到岗人数不少于需要", "enough people"), new Sentence("到岗人数不多于需要", "not too many people"),
            new Sentence("个人意愿", "personal wishes"), new Sentence("班数与周末均衡", "even shares of shifts and weekends")
        };
        for (int k = 0; k < 4; k++)
            findings.add(RuleFinding.of(Rule.soft(names[k], 1, titles[k]), soft[k], where.get(k)));
        return new Verdict(soft[0] + soft[1] + soft[2] + soft[3], findings);
    }

    private static void covers(
            RosterProblem problem,
            RosterPlan plan,
            Map<String, List<String>> broken,
            double[] soft,
            List<List<String>> where) {
        for (var cover : problem.covers()) {
            int there = 0;
            for (int[] row : plan.shift()) if (row[cover.day()] == cover.shift()) there++;
            String name = problem.shifts().get(cover.shift()).id() + "@" + cover.day();
            if (there < cover.need() && Double.isInfinite(cover.under()))
                of(broken, "cover-required").add(name);
            else if (there < cover.need()) {
                soft[0] += (cover.need() - there) * cover.under();
                where.get(0).add(name);
            } else if (there > cover.need() && cover.over() > 0) {
                soft[1] += (there - cover.need()) * cover.over();
                where.get(1).add(name);
            }
        }
    }

    private static void person(RosterProblem problem, int p, int[] row, Map<String, List<String>> broken) {
        var person = problem.people().get(p);
        int[] kinds = new int[problem.shifts().size()];
        int minutes = 0;
        for (int d = 0; d < row.length; d++) {
            if (row[d] < 0) continue;
            if (person.daysOff().contains(d)) of(broken, "away").add(person.id() + "@" + d);
            kinds[row[d]]++;
            minutes += problem.shifts().get(row[d]).minutes();
            boolean tooSoon = d + 1 < row.length
                    && problem.shifts().get(row[d]).notBefore().contains(row[d + 1]);
            if (tooSoon) of(broken, "sequence").add(person.id() + "@" + d);
        }
        for (int s = 0; s < kinds.length; s++)
            if (kinds[s] > person.most().get(s)) of(broken, "skill").add(person.id());
        if (minutes < person.minMinutes() || minutes > person.maxMinutes())
            of(broken, "hours").add(person.id());
        if (weekends(problem, row) > person.maxWeekends())
            of(broken, "weekends").add(person.id());
        runs(person, row, broken);
    }

    private static void runs(RosterProblem.Person person, int[] row, Map<String, List<String>> broken) {
        int first = 0;
        while (first < row.length) {
            boolean works = row[first] >= 0;
            int last = first;
            while (last + 1 < row.length && row[last + 1] >= 0 == works) last++;
            int length = last - first + 1;
            boolean inside = first > 0 && last < row.length - 1;
            if (works && (length > person.maxRun() || inside && length < person.minRun()))
                of(broken, "run").add(person.id() + "@" + first);
            if (!works && inside && length < person.minRest())
                of(broken, "rest").add(person.id() + "@" + first);
            first = last + 1;
        }
    }

    private static int weekends(RosterProblem problem, int[] row) {
        int count = 0;
        for (int d = 0; d < row.length; d++) {
            boolean saturday = d % 7 == problem.saturday();
            boolean sunday = (d + 6) % 7 == problem.saturday();
            if (saturday && (row[d] >= 0 || d + 1 < row.length && row[d + 1] >= 0)) count++;
            if (sunday && d == 0 && row[0] >= 0) count++;
        }
        return count;
    }

    private static double unevenness(RosterProblem problem, RosterPlan plan) {
        int least = Integer.MAX_VALUE;
        int most = 0;
        int leastWeekends = Integer.MAX_VALUE;
        int mostWeekends = 0;
        for (int[] row : plan.shift()) {
            int shifts = 0;
            for (int s : row) if (s >= 0) shifts++;
            int weekends = weekends(problem, row);
            least = Math.min(least, shifts);
            most = Math.max(most, shifts);
            leastWeekends = Math.min(leastWeekends, weekends);
            mostWeekends = Math.max(mostWeekends, weekends);
        }
        return most - least + mostWeekends - leastWeekends;
    }

    private static List<String> of(Map<String, List<String>> broken, String rule) {
        return broken.computeIfAbsent(rule, r -> new ArrayList<>());
    }
}
