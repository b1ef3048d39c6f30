package org.lianxin.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Line;
import org.lianxin.text.PersonalData;

/// How much of an incident somebody may read: what was written in the course of the work is shown in full to those at
/// work, to others without personal data, and not at all where the substance is withheld.
///
/// @param clear whether the substance may be known
/// @param atWork whether it lies with her, or she is or was of those who handle it
/// @param reporter whether she may know, masked, who reported it
record Insight(boolean clear, boolean atWork, boolean reporter) {

    String words(String words) {
        return atWork ? words : PersonalData.mask(words);
    }

    /// A place may name somebody as well.
    @Nullable
    String place(@Nullable String place) {
        return place == null ? null : words(place);
    }

    @Nullable
    Outcome outcome(ResultSet row) throws SQLException {
        if (!clear || row.getString("handler") == null) {
            return null;
        }
        var outcome = IncidentRows.outcome(row);
        return new Outcome(outcome.handler(), words(outcome.words()), outcome.photos());
    }

    @Nullable
    Answer answer(ResultSet row) throws SQLException {
        var answer = clear ? IncidentRows.answer(row) : null;
        return answer == null || answer.words() == null
                ? answer
                : new Answer(answer.solved(), answer.satisfied(), words(answer.words()), answer.via(), answer.by());
    }

    @Nullable
    Extension extension(Incident incident) {
        var asked = clear && incident instanceof Incident.Handling h ? h.asked() : null;
        return asked == null ? null : new Extension(asked.by(), words(asked.reason()), asked.asker());
    }

    Line line(Line line) {
        if (atWork) {
            return line;
        }
        return clear
                ? line.masked()
                : new Line(
                        line.actor(), line.actorName(), line.at(), line.deed(), line.facts(), null, null, line.open());
    }
}
