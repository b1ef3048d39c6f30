package org.lianxin.incident;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.docket.Limit;
import org.lianxin.docket.Privacy;
import org.lianxin.incident.category.Grade;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.FileId;

/// Reads the state of an incident from its row.
final class IncidentRows {
    private IncidentRows() {}

    static Incident incident(ResultSet row) throws SQLException {
        return switch (Stage.valueOf(row.getString("stage"))) {
            case SUBMITTED -> new Incident.Submitted(matter(row));
            case ACCEPTED -> new Incident.Accepted(matter(row), row.getString("accepter"));
            case SELF_HANDLED -> new Incident.SelfHandled(matter(row), outcome(row));
            case DISPATCHING -> new Incident.Dispatching(matter(row), returned(row));
            case ASSIGNED -> new Incident.Assigned(matter(row), assignment(row));
            case HANDLING -> handling(row);
            case WAIT_REPORTER -> new Incident.Waiting(handling(row), wait(row, Wait.For.REPORTER));
            case WAIT_THIRD_PARTY -> new Incident.Waiting(handling(row), wait(row, Wait.For.THIRD_PARTY));
            case SPLIT -> new Incident.Split(handling(row), row.getInt("parts"));
            case DONE -> new Incident.Done(handling(row), outcome(row));
            case VERIFIED ->
                new Incident.Verified(new Incident.Done(handling(row), outcome(row)), row.getString("verifier"));
            case CLOSED -> new Incident.Closed(matter(row), answer(row));
            case TRANSFERRED -> new Incident.Transferred(matter(row), row.getString("body"), row.getString("receipt"));
            case MERGED -> new Incident.Merged(matter(row), new IncidentId(row.getObject("merged_into", UUID.class)));
            case VOID -> new Incident.Voided(matter(row), row.getString("void_reason"));
        };
    }

    static Matter matter(ResultSet row) throws SQLException {
        var part = row.getObject("part_of", UUID.class);
        return new Matter(
                new County(row.getString("county")),
                new IncidentId(row.getObject("id", UUID.class)),
                new AreaCode(row.getString("area")),
                row.getString("category"),
                Grade.valueOf(row.getString("grade")),
                Privacy.valueOf(row.getString("privacy")),
                part == null ? null : new IncidentId(part),
                row.getBoolean("answerable"),
                row.getInt("rework"));
    }

    private static Incident.Handling handling(ResultSet row) throws SQLException {
        var by = row.getString("extension_by");
        var asked = by == null
                ? null
                : new Extension(Limit.parse(by), row.getString("extension_reason"), row.getString("extension_asker"));
        return new Incident.Handling(matter(row), assignment(row), row.getString("signer"), asked);
    }

    static Assignment assignment(ResultSet row) throws SQLException {
        return new Assignment(
                row.getObject("lead", UUID.class),
                texts(row.getArray("joint")).stream().map(UUID::fromString).toList(),
                row.getObject("centre", UUID.class),
                row.getString("dispatcher"),
                instant(row, "assigned_at"),
                row.getBoolean("ruled"));
    }

    static Outcome outcome(ResultSet row) throws SQLException {
        return new Outcome(row.getString("handler"), row.getString("result"), photos(row, "result_photos"));
    }

    private static @Nullable Return returned(ResultSet row) throws SQLException {
        var unit = row.getObject("returned_unit", UUID.class);
        return unit == null ? null : new Return(unit, row.getString("return_reason"), row.getString("returned_by"));
    }

    private static Wait wait(ResultSet row, Wait.For what) throws SQLException {
        return new Wait(what, row.getString("wait_reason"), instant(row, "wait_until"));
    }

    static @Nullable Answer answer(ResultSet row) throws SQLException {
        var via = row.getString("answered_via");
        return via == null
                ? null
                : new Answer(
                        row.getBoolean("solved"),
                        row.getBoolean("satisfied"),
                        row.getString("answer_words"),
                        Answer.Via.valueOf(via),
                        row.getString("answered_by"));
    }

    static List<FileId> photos(ResultSet row, String column) throws SQLException {
        return texts(row.getArray(column)).stream().map(FileId::new).toList();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = Objects.requireNonNull(row.getTimestamp(column), column);
        return at.toInstant();
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
