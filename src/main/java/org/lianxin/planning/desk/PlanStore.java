package org.lianxin.planning.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Rejection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/// The tables of plans and their versions.
@Repository
class PlanStore {
    private static final TypeReference<Map<String, String>> OPTIONS = new TypeReference<>() {};
    private final JdbcClient db;
    private final ObjectMapper json;

    PlanStore(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    void insert(Plan plan) {
        db.sql("""
                        insert into plan (county, id, kind, area, title, made_by, made_at)
                        values (:county, :id, :kind, :area, :title, :by, :at)
                        """)
                .param("county", plan.county().code())
                .param("id", plan.id().value())
                .param("kind", plan.subject().name())
                .param("area", plan.area().code())
                .param("title", plan.title())
                .param("by", plan.madeBy())
                .param("at", Timestamp.from(plan.madeAt()))
                .update();
    }

    /// @throws Rejection `planning.unknown` (404)
    Plan get(County county, PlanId id) {
        return find(county, id, "").orElseThrow(() -> Rejection.notFound("planning.unknown", id));
    }

    /// Locks the plan: its versions move one at a time.
    Plan lock(County county, PlanId id) {
        return find(county, id, " for update").orElseThrow(() -> Rejection.notFound("planning.unknown", id));
    }

    private Optional<Plan> find(County county, PlanId id, String lock) {
        return db.sql("select * from plan where county = :county and id = :id" + lock)
                .param("county", county.code())
                .param("id", id.value())
                .query((row, n) -> plan(row))
                .optional();
    }

    static Plan plan(ResultSet row) throws SQLException {
        return new Plan(
                new County(row.getString("county")),
                new PlanId(row.getObject("id", UUID.class)),
                Subject.valueOf(row.getString("kind")),
                new AreaCode(row.getString("area")),
                row.getString("title"),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant());
    }

    int nextNumber(County county, PlanId plan) {
        return db.sql("select coalesce(max(number), 0) + 1 from plan_version where county = :county and plan = :plan")
                .param("county", county.code())
                .param("plan", plan.value())
                .query(Integer.class)
                .single();
    }

    /// Locks a version and gives it in the state that the step needs.
    ///
    /// @throws Rejection `planning.unknown` (404), `planning.out-of-step` (409)
    <S extends Version> S take(VersionId id, Class<S> state) {
        var found = version(id, " for update");
        if (!state.isInstance(found)) {
            throw Rejection.conflict("planning.out-of-step", found.state());
        }
        return state.cast(found);
    }

    Version version(VersionId id) {
        return version(id, "");
    }

    /// Locks the version and says whether it still awaits its answer.
    boolean isComputing(VersionId id) {
        return version(id, " for update") instanceof Version.Computing;
    }

    private Version version(VersionId id, String lock) {
        return db.sql("select * from plan_version where county = :county and plan = :plan and number = :number" + lock)
                .param("county", id.county().code())
                .param("plan", id.plan().value())
                .param("number", id.number())
                .query((row, n) -> version(row))
                .optional()
                .orElseThrow(() -> Rejection.notFound("planning.unknown", id.plan()));
    }

    /// The plan's versions, the latest first.
    List<Version> versions(County county, PlanId plan) {
        return db.sql("select * from plan_version where county = :county and plan = :plan order by number desc")
                .param("county", county.code())
                .param("plan", plan.value())
                .query((row, n) -> version(row))
                .list();
    }

    void insert(Version.Setting setting) {
        db.sql("""
                        insert into plan_version (county, plan, number, state, options, seed, seconds, based_on, made_by, made_at)
                        values (:county, :plan, :number, 'COMPUTING', :options::jsonb, :seed, :seconds, :based, :by, :at)
                        """)
                .param("county", setting.id().county().code())
                .param("plan", setting.id().plan().value())
                .param("number", setting.id().number())
                .param("options", json.writeValueAsString(setting.options()))
                .param("seed", setting.seed())
                .param("seconds", setting.seconds())
                .param("based", setting.basedOn())
                .param("by", setting.madeBy())
                .param("at", Timestamp.from(setting.madeAt()))
                .update();
    }

    /// Writes what the state brought.
    void put(Version version) {
        switch (version) {
            case Version.Computing v ->
                throw new IllegalStateException("Never put back: " + v.setting().id());
            case Version.Computed v -> write(v, v.at(), v.answer(), null, null, null, null, null, null);
            case Version.Infeasible v -> write(v, v.at(), null, v.conflict(), null, null, null, null, null);
            case Version.Failed v -> write(v, v.at(), null, null, v.why(), null, null, null, null);
            case Version.Approved v -> write(v, v.at(), v.answer(), null, null, v.approved(), null, null, null);
            case Version.Applied v ->
                write(v, v.at(), v.answer(), null, null, v.approved(), v.applied(), v.trace(), null);
            case Version.Undone v ->
                write(v, v.at(), v.answer(), null, null, v.approved(), v.applied(), null, v.undone());
            case Version.Discarded v -> write(v, v.at(), null, null, null, null, null, null, null);
        }
    }

    private void write(
            Version version,
            Instant endedAt,
            @Nullable String answer,
            @Nullable String conflict,
            @Nullable String failure,
            Version.@Nullable Signed approved,
            Version.@Nullable Signed applied,
            @Nullable String trace,
            Version.@Nullable Signed undone) {
        var id = version.id();
        db.sql("""
                        update plan_version set state = :state, ended_at = :ended, answer = :answer::jsonb,
                            conflict = :conflict::jsonb, failure = :failure,
                            approved_by = :approvedBy, approved_at = :approvedAt, applied_by = :appliedBy,
                            applied_at = :appliedAt, trace = :trace::jsonb, undone_by = :undoneBy, undone_at = :undoneAt
                        where county = :county and plan = :plan and number = :number
                        """)
                .param("state", version.state().name())
                .param("ended", Timestamp.from(endedAt))
                .param("answer", answer)
                .param("conflict", conflict)
                .param("failure", failure)
                .param("approvedBy", by(approved))
                .param("approvedAt", at(approved))
                .param("appliedBy", by(applied))
                .param("appliedAt", at(applied))
                .param("trace", trace)
                .param("undoneBy", by(undone))
                .param("undoneAt", at(undone))
                .param("county", id.county().code())
                .param("plan", id.plan().value())
                .param("number", id.number())
                .update();
    }

    private static @Nullable String by(Version.@Nullable Signed signed) {
        return signed == null ? null : signed.by();
    }

    private static @Nullable Timestamp at(Version.@Nullable Signed signed) {
        return signed == null ? null : Timestamp.from(signed.at());
    }

    private Version version(ResultSet row) throws SQLException {
        var setting = new Version.Setting(
                new VersionId(
                        new County(row.getString("county")),
                        new PlanId(row.getObject("plan", UUID.class)),
                        row.getInt("number")),
                json.readValue(row.getString("options"), OPTIONS),
                row.getLong("seed"),
                row.getDouble("seconds"),
                row.getObject("based_on", Integer.class),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant());
        var state = Version.State.valueOf(row.getString("state"));
        if (state == Version.State.COMPUTING) {
            return new Version.Computing(setting);
        }
        var at = row.getTimestamp("ended_at").toInstant();
        return switch (state) {
            case COMPUTING -> throw new IllegalStateException();
            case COMPUTED -> new Version.Computed(setting, row.getString("answer"), at);
            case INFEASIBLE -> new Version.Infeasible(setting, row.getString("conflict"), at);
            case FAILED -> new Version.Failed(setting, row.getString("failure"), at);
            case APPROVED -> new Version.Approved(setting, row.getString("answer"), at, signed(row, "approved"));
            case APPLIED ->
                new Version.Applied(
                        setting,
                        row.getString("answer"),
                        at,
                        signed(row, "approved"),
                        signed(row, "applied"),
                        row.getString("trace"));
            case UNDONE ->
                new Version.Undone(
                        setting,
                        row.getString("answer"),
                        at,
                        signed(row, "approved"),
                        signed(row, "applied"),
                        signed(row, "undone"));
            case DISCARDED -> new Version.Discarded(setting, at);
        };
    }

    private static Version.Signed signed(ResultSet row, String what) throws SQLException {
        return new Version.Signed(
                row.getString(what + "_by"), row.getTimestamp(what + "_at").toInstant());
    }
}
