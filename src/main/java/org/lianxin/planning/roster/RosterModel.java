package org.lianxin.planning.roster;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.planning.ModelSearch;

/// The roster as a CP-SAT model; costs are multiplied by [#SCALE] to whole numbers.
final class RosterModel {
    static final int SCALE = 100;

    private final CpModel model = new CpModel();
    private final Literal[][][] on;
    private final BoolVar[][] works;
    private final RosterProblem problem;
    private final LinearExprBuilder cost = LinearExpr.newBuilder();
    private final List<List<BoolVar>> weekends = new ArrayList<>();

    RosterModel(RosterProblem problem) {
        this(problem, false);
    }

    /// @param feasibility leaves out all costs: is there any roster at all
    RosterModel(RosterProblem problem, boolean feasibility) {
        this.problem = problem;
        int people = problem.people().size();
        on = new Literal[people][problem.days()][problem.shifts().size()];
        works = new BoolVar[people][problem.days()];
        for (int p = 0; p < people; p++) addPerson(p);
        problem.covers().forEach(this::addCover);
        if (feasibility) return;
        for (var wish : problem.wishes()) {
            var literal = on[wish.person()][wish.day()][wish.shift()];
            cost.addTerm(wish.wanted() ? literal.not() : literal, scaled(wish.weight()));
        }
        if (problem.fairness() > 0) addFairness();
        model.minimize(cost);
    }

    static long scaled(double cost) {
        return Math.round(cost * SCALE);
    }

    private void addPerson(int p) {
        var person = problem.people().get(p);
        int days = problem.days();
        var minutes = LinearExpr.newBuilder();
        for (int d = 0; d < days; d++) {
            works[p][d] = model.newBoolVar("");
            var day = LinearExpr.newBuilder();
            for (int s = 0; s < problem.shifts().size(); s++) {
                on[p][d][s] = isPossible(p, d, s) ? model.newBoolVar("") : model.falseLiteral();
                day.add(on[p][d][s]);
                minutes.addTerm(on[p][d][s], problem.shifts().get(s).minutes());
            }
            model.addEquality(day, works[p][d]);
        }
        model.addLinearConstraint(minutes, person.minMinutes(), person.maxMinutes());
        for (int s = 0; s < problem.shifts().size(); s++) {
            if (person.most().get(s) == 0 || person.most().get(s) >= days) continue;
            var count = LinearExpr.newBuilder();
            for (int d = 0; d < days; d++) count.add(on[p][d][s]);
            model.addLessOrEqual(count, person.most().get(s));
        }
        addSequences(p);
        addRuns(p, person);
        addWeekends(p, person);
    }

    private void addSequences(int p) {
        for (int d = 0; d + 1 < problem.days(); d++)
            for (int s = 0; s < problem.shifts().size(); s++) {
                var not = problem.shifts().get(s).notBefore();
                if (not.isEmpty()) continue;
                List<Literal> together = new ArrayList<>(List.of(on[p][d][s]));
                for (int t : not) together.add(on[p][d + 1][t]);
                model.addAtMostOne(together);
            }
    }

    private void addRuns(int p, RosterProblem.Person person) {
        int days = problem.days();
        for (int d = 0; d + person.maxRun() < days; d++) {
            List<Literal> rests = new ArrayList<>();
            for (int k = 0; k <= person.maxRun(); k++) rests.add(works[p][d + k].not());
            model.addBoolOr(rests);
        }
        for (int length = 1; length < person.minRun(); length++) forbidRun(p, length, true);
        for (int length = 1; length < person.minRest(); length++) forbidRun(p, length, false);
    }

    /// No run of exactly this length between two days of the other sort.
    private void forbidRun(int p, int length, boolean work) {
        for (int d = 1; d + length < problem.days(); d++) {
            List<Literal> clause = new ArrayList<>();
            clause.add(work ? works[p][d - 1] : works[p][d - 1].not());
            for (int k = 0; k < length; k++) clause.add(work ? works[p][d + k].not() : works[p][d + k]);
            clause.add(work ? works[p][d + length] : works[p][d + length].not());
            model.addBoolOr(clause);
        }
    }

    private void addWeekends(int p, RosterProblem.Person person) {
        List<BoolVar> own = new ArrayList<>();
        for (int d = 0; d < problem.days(); d++) {
            if (!problem.isSaturday(d) && !(d == 0 && problem.isSunday(d))) continue;
            var weekend = model.newBoolVar("");
            List<Literal> either = new ArrayList<>(List.of(works[p][d]));
            if (problem.isSaturday(d) && d + 1 < problem.days()) either.add(works[p][d + 1]);
            for (var day : either) model.addImplication(day, weekend);
            either.add(weekend.not());
            model.addBoolOr(either);
            own.add(weekend);
        }
        weekends.add(own);
        if (own.size() > person.maxWeekends())
            model.addLessOrEqual(LinearExpr.sum(own.toArray(BoolVar[]::new)), person.maxWeekends());
    }

    private void addCover(RosterProblem.Cover cover) {
        int people = problem.people().size();
        var balance = LinearExpr.newBuilder();
        for (int p = 0; p < people; p++) balance.add(on[p][cover.day()][cover.shift()]);
        if (Double.isInfinite(cover.under())) model.addGreaterOrEqual(balance.build(), cover.need());
        else {
            IntVar under = model.newIntVar(0, cover.need(), "");
            balance.add(under);
            cost.addTerm(under, scaled(cover.under()));
        }
        if (cover.over() > 0) {
            IntVar over = model.newIntVar(0, people, "");
            balance.addTerm(over, -1);
            cost.addTerm(over, scaled(cover.over()));
            model.addLessOrEqual(balance, cover.need());
        }
        if (!Double.isInfinite(cover.under())) model.addGreaterOrEqual(balance, cover.need());
    }

    private void addFairness() {
        int days = problem.days();
        IntVar most = model.newIntVar(0, days, "");
        IntVar least = model.newIntVar(0, days, "");
        IntVar mostWeekends = model.newIntVar(0, days, "");
        IntVar leastWeekends = model.newIntVar(0, days, "");
        for (int p = 0; p < works.length; p++) {
            var sum = LinearExpr.sum(works[p]);
            model.addLessOrEqual(sum, most);
            model.addGreaterOrEqual(sum, least);
            var free = LinearExpr.sum(weekends.get(p).toArray(BoolVar[]::new));
            model.addLessOrEqual(free, mostWeekends);
            model.addGreaterOrEqual(free, leastWeekends);
        }
        long price = scaled(problem.fairness());
        cost.addTerm(most, price).addTerm(least, -price);
        cost.addTerm(mostWeekends, price).addTerm(leastWeekends, -price);
    }

    /// Whether there is a variable at all; the model refuses two hints for one variable, and "never" is a single one.
    private boolean isPossible(int p, int d, int s) {
        var person = problem.people().get(p);
        return person.most().get(s) > 0 && !person.daysOff().contains(d);
    }

    /// The model with its shifts, person by person, day by day.
    ModelSearch.Model watched() {
        List<Literal> watched = new ArrayList<>();
        for (var days : on) for (var shifts : days) watched.addAll(List.of(shifts));
        return new ModelSearch.Model(model, watched);
    }

    /// The same model with a roster to start from, where there is one.
    RosterModel from(int @Nullable [][] plan) {
        if (plan == null) return this;
        for (int p = 0; p < plan.length; p++)
            for (int d = 0; d < problem.days(); d++)
                for (int s = 0; s < problem.shifts().size(); s++)
                    if (isPossible(p, d, s)) model.addHint(on[p][d][s], plan[p][d] == s);
        return this;
    }
}
