package org.lianxin.incident;

import java.sql.Timestamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.FileId;

/// The columns that a report or a state brings to the table of incidents. What earlier states brought stays.
final class Columns {
    private Columns() {}

    static String insert(Map<String, @Nullable Object> columns) {
        return "insert into incident (" + String.join(", ", columns.keySet()) + ") values (:"
                + String.join(", :", columns.keySet()) + ")";
    }

    /// For one incident, named by the parameters `county` and `id`.
    static String update(Map<String, @Nullable Object> columns) {
        var changes = columns.keySet().stream().map(c -> c + " = :" + c).collect(Collectors.joining(", "));
        return "update incident set " + changes + " where county = :county and id = :id";
    }

    static Map<String, @Nullable Object> of(Matter matter, Receipt receipt) {
        var report = receipt.report();
        var columns = new LinkedHashMap<String, @Nullable Object>();
        columns.put("county", matter.county().code());
        columns.put("id", matter.id().value());
        columns.put("client_id", report.clientId());
        columns.put("stage", Stage.SUBMITTED.name());
        columns.put("category", matter.category());
        columns.put("grade", matter.grade().name());
        columns.put("privacy", matter.privacy().name());
        columns.put("area", matter.area().code());
        columns.put("building", receipt.building());
        columns.put("lon", receipt.lon());
        columns.put("lat", receipt.lat());
        columns.put("place", receipt.place());
        columns.put("channel", report.channel().name());
        columns.put("words", receipt.words());
        columns.put("photos", texts(report.photos()));
        columns.put("reporter", receipt.reporter());
        columns.put("reported_by", receipt.by());
        columns.put("answerable", matter.answerable());
        columns.put("confidential", report.confidential());
        columns.put("received_at", Timestamp.from(receipt.at()));
        columns.put("part_of", matter.partOf() == null ? null : matter.partOf().value());
        return columns;
    }

    static Map<String, @Nullable Object> of(Incident incident) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        columns.put("stage", incident.stage().name());
        columns.put("rework", incident.matter().rework());
        switch (incident) {
            case Incident.Submitted s -> {}
            case Incident.Accepted a -> columns.put("accepter", a.accepter());
            case Incident.SelfHandled s -> outcome(columns, s.outcome());
            case Incident.Dispatching d -> {
                var back = d.returned();
                columns.put("returned_unit", back == null ? null : back.unit());
                columns.put("return_reason", back == null ? null : back.reason());
                columns.put("returned_by", back == null ? null : back.by());
                columns.put("closed_at", null);
            }
            case Incident.Assigned a -> assignment(columns, a.assignment());
            case Incident.Handling h -> handling(columns, h);
            case Incident.Waiting w -> {
                handling(columns, w.was());
                columns.put("wait_reason", w.held().reason());
                columns.put("wait_until", Timestamp.from(w.held().until()));
            }
            case Incident.Split s -> {
                handling(columns, s.was());
                columns.put("parts", s.parts());
            }
            case Incident.Done d -> outcome(columns, d.outcome());
            case Incident.Verified v -> {
                outcome(columns, v.was().outcome());
                columns.put("verifier", v.verifier());
            }
            case Incident.Closed c -> answer(columns, c.answer());
            case Incident.Transferred t -> {
                columns.put("body", t.body());
                columns.put("receipt", t.receipt());
            }
            case Incident.Merged m -> columns.put("merged_into", m.into().value());
            case Incident.Voided v -> columns.put("void_reason", v.reason());
        }
        return columns;
    }

    private static void assignment(Map<String, @Nullable Object> columns, Assignment assignment) {
        columns.put("lead", assignment.lead());
        columns.put("joint", assignment.joint().stream().map(UUID::toString).toArray(String[]::new));
        columns.put("centre", assignment.centre());
        columns.put("dispatcher", assignment.dispatcher());
        columns.put("assigned_at", Timestamp.from(assignment.at()));
        columns.put("ruled", assignment.ruled());
    }

    private static void handling(Map<String, @Nullable Object> columns, Incident.Handling handling) {
        assignment(columns, handling.assignment());
        var asked = handling.asked();
        columns.put("signer", handling.signer());
        columns.put("extension_by", asked == null ? null : asked.by().toString());
        columns.put("extension_reason", asked == null ? null : asked.reason());
        columns.put("extension_asker", asked == null ? null : asked.asker());
    }

    private static void outcome(Map<String, @Nullable Object> columns, Outcome outcome) {
        columns.put("handler", outcome.handler());
        columns.put("result", outcome.words());
        columns.put("result_photos", texts(outcome.photos()));
    }

    static Map<String, @Nullable Object> of(@Nullable Answer answer) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        answer(columns, answer);
        return columns;
    }

    private static void answer(Map<String, @Nullable Object> columns, @Nullable Answer answer) {
        columns.put("solved", answer == null ? null : answer.solved());
        columns.put("satisfied", answer == null ? null : answer.satisfied());
        columns.put("answer_words", answer == null ? null : answer.words());
        columns.put("answered_via", answer == null ? null : answer.via().name());
        columns.put("answered_by", answer == null ? null : answer.by());
    }

    private static String[] texts(List<FileId> photos) {
        return photos.stream().map(FileId::sha256).toArray(String[]::new);
    }
}
