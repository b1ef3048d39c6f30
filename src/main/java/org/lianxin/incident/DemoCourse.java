package org.lianxin.incident;

import java.time.Instant;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.lianxin.incident.category.Category;

/// The course of one invented incident: what it is, where and among whom it happens, and its trace so far.
///
/// @param now the demo's present: what would happen later has not happened yet
record DemoCourse(
        Category category,
        DemoPlaces.Spot spot,
        DemoStaff staff,
        DemoTexts texts,
        DemoClocks clocks,
        RandomGenerator chance,
        DemoTime time,
        DemoTrace trace,
        Instant now) {

    /// What somebody writes of such an incident.
    ///
    /// @param occasion such as result, return or praise
    String words(String occasion) {
        return texts.outcome(category.code(), occasion, spot, chance);
    }

    /// What the requester says of the work.
    Answer answer(boolean solved) {
        boolean satisfied = solved && chance.nextDouble() < 0.93;
        var words = chance.nextDouble() < 0.3 ? words(satisfied ? "praise" : "complaint") : null;
        return new Answer(solved, satisfied, words, Answer.Via.PAGE, TheRequester.ID);
    }

    <S extends Incident> @Nullable S step(
            S next, DemoStaff.Worker by, String name, Instant when, @Nullable Map<String, ?> facts) {
        return step(next, by, name, when, facts, null);
    }

    <S extends Incident> @Nullable S step(
            S next,
            DemoStaff.Worker by,
            String name,
            Instant when,
            @Nullable Map<String, ?> facts,
            @Nullable String said) {
        return trace.step(next, by, name, when, facts, said);
    }

    /// Some minutes after the last step.
    Instant later(double meanMinutes) {
        return time.later(trace.at(), meanMinutes);
    }

    /// After a share of the time from receipt to a limit.
    Instant share(double median, double spread, Instant due) {
        return time.share(trace.at(), median, spread, due);
    }
}
