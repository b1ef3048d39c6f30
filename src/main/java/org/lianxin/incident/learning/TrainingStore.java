package org.lianxin.incident.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.County;
import org.lianxin.platform.Ids;
import org.lianxin.platform.Rejection;
import org.lianxin.text.Examination;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class TrainingStore {
    /// A training takes a minute or two; one that says nothing for longer went down with its server.
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private static final JsonMapper JSON = JsonMapper.shared();
    private final JdbcClient db;

    TrainingStore(JdbcClient db) {
        this.db = db;
    }

    /// Which model is in use.
    ///
    /// @param training none is the model that ships
    /// @param reason `trained`, `chosen`
    record Use(@Nullable UUID training, String by, Instant at, String reason) {}

    /// @throws Rejection `incident.training-runs` (409) while another runs
    UUID begin(Actor by, Instant now) {
        var id = Ids.next();
        db.sql("""
                        update incident_training set state = 'FAILED', problem = 'incident.training-cut-off', finished_at = :now
                        where county = :county and state = 'RUNNING' and started_at < :before
                        """)
                .param("county", by.county().code())
                .param("now", Timestamp.from(now))
                .param("before", Timestamp.from(now.minus(LONGEST)))
                .update();
        try {
            db.sql("""
                            insert into incident_training (county, id, number, state, by_account, by_name, started_at)
                            select :county, :id, coalesce(max(number), 0) + 1, 'RUNNING', :by, :name, :now
                            from incident_training where county = :county
                            """)
                    .param("county", by.county().code())
                    .param("id", id)
                    .param("by", by.id())
                    .param("name", by.name())
                    .param("now", Timestamp.from(now))
                    .update();
        } catch (DuplicateKeyException e) {
            throw Rejection.conflict("incident.training-runs");
        }
        return id;
    }

    void fail(County county, UUID id, String problem, Instant now) {
        db.sql("""
                        update incident_training set state = 'FAILED', problem = :problem, finished_at = :now
                        where county = :county and id = :id
                        """)
                .param("county", county.code())
                .param("id", id)
                .param("problem", problem)
                .param("now", Timestamp.from(now))
                .update();
    }

    void finish(County county, Training t) {
        db.sql("""
                        update incident_training set state = :state, finished_at = :at, shipped = :shipped, cases = :cases,
                            imported = :imported, held_back = :held, certainty = :certainty, threshold = :threshold,
                            meaning = :meaning, figures = :figures, beside = :beside, beside_figures = :besideFigures,
                            model = :model
                        where county = :county and id = :id
                        """)
                .param("county", county.code())
                .param("id", t.id())
                .param("state", t.state().name())
                .param("at", t.finishedAt() == null ? null : Timestamp.from(t.finishedAt()))
                .param("shipped", t.shipped())
                .param("cases", t.cases())
                .param("imported", t.imported())
                .param("held", t.heldBack())
                .param("certainty", t.certainty())
                .param("threshold", t.threshold())
                .param("meaning", t.meaning())
                .param("figures", JSON.writeValueAsString(t.figures()))
                .param("beside", t.beside())
                .param("besideFigures", JSON.writeValueAsString(t.besideFigures()))
                .param("model", t.model())
                .update();
    }

    void keep(County county, String sha256, byte[] bytes) {
        db.sql(
                        "insert into incident_model (county, sha256, bytes) values (:county, :sha, :bytes) on conflict do nothing")
                .param("county", county.code())
                .param("sha", sha256)
                .param("bytes", bytes)
                .update();
    }

    Optional<byte[]> bytes(County county, UUID training) {
        return db.sql("""
                        select m.bytes from incident_model m
                        join incident_training t on t.county = m.county and t.model = m.sha256
                        where t.county = :county and t.id = :id
                        """)
                .param("county", county.code())
                .param("id", training)
                .query(byte[].class)
                .optional();
    }

    void use(Actor by, @Nullable UUID training, String reason, Instant now) {
        db.sql("""
                        insert into incident_model_use (county, id, training, by_account, by_name, at, reason)
                        values (:county, :id, :training, :by, :name, :at, :reason)
                        """)
                .param("county", by.county().code())
                .param("id", Ids.next())
                .param("training", training)
                .param("by", by.id())
                .param("name", by.name())
                .param("at", Timestamp.from(now))
                .param("reason", reason)
                .update();
    }

    /// The uses, the one of now first; none while the shipped model was never replaced.
    List<Use> uses(County county, int most) {
        return db.sql("""
                        select training, by_name, at, reason from incident_model_use
                        where county = :county order by at desc, id desc limit :most
                        """)
                .param("county", county.code())
                .param("most", most)
                .query((row, n) -> new Use(
                        row.getObject("training", UUID.class),
                        row.getString("by_name"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("reason")))
                .list();
    }

    List<Training> all(County county) {
        return db.sql("select * from incident_training where county = :county order by number desc limit 200")
                .param("county", county.code())
                .query((row, n) -> training(row))
                .list();
    }

    Optional<Training> find(County county, UUID id) {
        return db.sql("select * from incident_training where county = :county and id = :id")
                .param("county", county.code())
                .param("id", id)
                .query((row, n) -> training(row))
                .optional();
    }

    private static Training training(ResultSet row) throws SQLException {
        var finished = row.getTimestamp("finished_at");
        return new Training(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                Training.State.valueOf(row.getString("state")),
                row.getString("by_name"),
                row.getTimestamp("started_at").toInstant(),
                finished == null ? null : finished.toInstant(),
                row.getString("problem"),
                row.getInt("shipped"),
                row.getInt("cases"),
                row.getInt("imported"),
                row.getInt("held_back"),
                row.getObject("certainty", Double.class),
                row.getObject("threshold", Double.class),
                row.getObject("meaning", Boolean.class),
                figures(row.getString("figures")),
                row.getObject("beside", UUID.class),
                figures(row.getString("beside_figures")),
                row.getString("model"));
    }

    private static @Nullable Examination figures(@Nullable String json) {
        return json == null ? null : JSON.readValue(json, Examination.class);
    }
}
