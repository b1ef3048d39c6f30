package org.lianxin.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// How well a classifier places cases that it has not learnt.
///
/// @param cases how many were asked
/// @param right of how many the first suggestion was the settled category
/// @param amongThree of how many one of the first three was
/// @param routed the largest share, most certain first, of which 99 in 100 were right
/// @param sure how many had at least the certainty asked about
/// @param sureWrong how many of those were wrong
/// @param groups by the first two digits, in their order
public record Examination(
        int cases, int right, int amongThree, double routed, int sure, int sureWrong, List<Group> groups) {
    private static final double ROUTED_RIGHT = 0.99;
    private static final int THREE = 3;
    private static final int GROUP = 2;

    /// A group of categories.
    ///
    /// @param right cases placed in the right leaf
    /// @param f1 the harmonic mean of precision and recall over groups
    public record Group(String code, int cases, int right, double f1) {}

    private record Answer(Labelled asked, Suggestion first, boolean amongThree) {
        boolean right() {
            return first.code().equals(asked.category());
        }
    }

    /// Asks the classifier about every case.
    ///
    /// @param certainty from which an answer counts as sure
    public static Examination of(Classifier classifier, List<Labelled> cases, double certainty) {
        var answers = new ArrayList<Answer>();
        for (var each : cases) {
            var suggestions = classifier.classify(each.title(), each.body());
            var amongThree =
                    suggestions.stream().limit(THREE).anyMatch(s -> s.code().equals(each.category()));
            answers.add(new Answer(each, suggestions.getFirst(), amongThree));
        }
        var sure =
                answers.stream().filter(a -> a.first.probability() >= certainty).toList();
        return new Examination(
                answers.size(),
                count(answers),
                (int) answers.stream().filter(Answer::amongThree).count(),
                routed(answers),
                sure.size(),
                sure.size() - count(sure),
                groups(answers));
    }

    /// The share of first suggestions that were right.
    public double accuracy() {
        return cases == 0 ? 0 : (double) right / cases;
    }

    /// The lowest F1 of a group that has at least `least` cases; nothing is weakest where none has.
    public Optional<Group> weakest(int least) {
        return groups.stream().filter(g -> g.cases >= least).min(Comparator.comparingDouble(Group::f1));
    }

    /// Whether the one examined is as good as another on the same cases: no fewer right, and where it is sure no larger
    /// share wrong (up to one in a hundred is allowed).
    public boolean isNotWorseThan(Examination other) {
        var wrong = sure == 0 ? 0 : (double) sureWrong / sure;
        var otherWrong = other.sure == 0 ? 0 : (double) other.sureWrong / other.sure;
        return right >= other.right && wrong <= Math.max(otherWrong, 1 - ROUTED_RIGHT);
    }

    private static int count(List<Answer> answers) {
        return (int) answers.stream().filter(Answer::right).count();
    }

    private static double routed(List<Answer> answers) {
        var ordered = answers.stream()
                .sorted(Comparator.comparingDouble((Answer a) -> -a.first.probability()))
                .toList();
        var right = 0;
        var best = 0;
        for (var i = 0; i < ordered.size(); i++) {
            right += ordered.get(i).right() ? 1 : 0;
            var ends = i + 1 == ordered.size()
                    || ordered.get(i + 1).first.probability()
                            < ordered.get(i).first.probability();
            best = ends && right >= ROUTED_RIGHT * (i + 1) ? i + 1 : best;
        }
        return ordered.isEmpty() ? 0 : (double) best / ordered.size();
    }

    private static List<Group> groups(List<Answer> answers) {
        var asked = new TreeMap<String, List<Answer>>();
        answers.forEach(a -> asked.computeIfAbsent(head(a.asked.category()), c -> new ArrayList<>())
                .add(a));
        return asked.entrySet().stream().map(e -> group(e, answers)).toList();
    }

    private static Group group(Map.Entry<String, List<Answer>> own, List<Answer> all) {
        var code = own.getKey();
        var hits = own.getValue().stream()
                .filter(a -> head(a.first.code()).equals(code))
                .count();
        var said = all.stream().filter(a -> head(a.first.code()).equals(code)).count();
        var f1 = 2.0 * hits / (own.getValue().size() + said);
        return new Group(code, own.getValue().size(), count(own.getValue()), f1);
    }

    private static String head(String code) {
        return code.substring(0, Math.min(GROUP, code.length()));
    }
}
