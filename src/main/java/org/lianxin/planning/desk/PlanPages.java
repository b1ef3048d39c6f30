package org.lianxin.planning.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Rejection;
import org.lianxin.territory.Areas;
import org.lianxin.territory.Buildings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/// Reads plans for the screens, within what the asker may see.
@Component
class PlanPages {
    private static final int MOST = 200;
    private final JdbcClient db;
    private final PlanStore store;
    private final RunQueue queue;
    private final Areas areas;
    private final Buildings buildings;
    private final ObjectMapper json;
    private final Planners planners;

    PlanPages(
            JdbcClient db,
            PlanStore store,
            RunQueue queue,
            Areas areas,
            Buildings buildings,
            ObjectMapper json,
            Planners planners) {
        this.db = db;
        this.store = store;
        this.queue = queue;
        this.areas = areas;
        this.buildings = buildings;
        this.json = json;
        this.planners = planners;
    }

    /// A page of plans.
    record Listed(List<Row> items, long total) {}

    /// A plan in a list, with where its latest version stands.
    record Row(
            PlanId id,
            Subject subject,
            AreaCode area,
            String areaName,
            String title,
            Instant madeAt,
            int versions,
            Version.State state) {}

    /// A version without its answer.
    record Step(
            int number,
            Version.State state,
            Map<String, String> options,
            long seed,
            double seconds,
            @Nullable Integer basedOn,
            Instant madeAt,
            RunQueue.@Nullable Run run,
            @Nullable Conflicting conflict,
            @Nullable Failure failure,
            Version.@Nullable Signed approved,
            Version.@Nullable Signed applied,
            Version.@Nullable Signed undone,
            @Nullable Double objective,
            List<Answered.Figure> figures) {}

    /// A plan with its versions, the latest first.
    record Page(
            PlanId id,
            Subject subject,
            AreaCode area,
            String areaName,
            String title,
            Instant madeAt,
            boolean applicable,
            boolean mayEdit,
            boolean mayApprove,
            List<Step> versions) {}

    /// A version with its answer.
    record Shown(Step step, @Nullable Answered answer) {}

    Listed list(Actor actor, @Nullable Subject subject, int page, int size) {
        var prefixes = actor.areas(PlanningModule.VIEW).stream()
                .map(a -> a.code() + "%")
                .toArray(String[]::new);
        var where = """
                 from plan p where p.county = :county and p.area like any (:prefixes)
                    and (:subject::text is null or p.kind = :subject)
                """;
        var total = scoped("select count(*)" + where, actor, prefixes, subject)
                .query(Long.class)
                .single();
        var items = scoped(
                        """
                        select p.*,
                            (select count(*) from plan_version v where v.county = p.county and v.plan = p.id) as versions,
                            (select state from plan_version v where v.county = p.county and v.plan = p.id
                             order by state = 'APPLIED' desc, state = 'APPROVED' desc, number desc limit 1) as state
                        """ + where + " order by p.made_at desc, p.id limit :size offset :offset",
                        actor,
                        prefixes,
                        subject)
                .param("size", Math.clamp(size, 1, MOST))
                .param("offset", (long) Math.max(0, page) * Math.clamp(size, 1, MOST))
                .query((row, n) -> {
                    var plan = PlanStore.plan(row);
                    return new Row(
                            plan.id(),
                            plan.subject(),
                            plan.area(),
                            areas.describe(plan.area()),
                            plan.title(),
                            plan.madeAt(),
                            row.getInt("versions"),
                            Version.State.valueOf(row.getString("state")));
                })
                .list();
        return new Listed(items, total);
    }

    private JdbcClient.StatementSpec scoped(String sql, Actor actor, String[] prefixes, @Nullable Subject subject) {
        return db.sql(sql)
                .param("county", actor.county().code())
                .param("prefixes", prefixes)
                .param("subject", subject == null ? null : subject.name());
    }

    Page page(Actor actor, PlanId id) {
        var plan = seen(actor, id);
        var planner = planners.of(plan.subject());
        return new Page(
                plan.id(),
                plan.subject(),
                plan.area(),
                areas.describe(plan.area()),
                plan.title(),
                plan.madeAt(),
                planner.isApplicable(),
                actor.may(PlanningModule.EDIT, plan.area()),
                actor.may(PlanningModule.APPROVE, plan.area()),
                store.versions(plan.county(), id).stream().map(this::step).toList());
    }

    Shown version(Actor actor, PlanId id, int number) {
        var plan = seen(actor, id);
        var version = store.version(new VersionId(plan.county(), id, number));
        var answer = answer(version);
        return new Shown(step(version), answer == null ? null : answer.withoutLinks());
    }

    /// @throws org.lianxin.platform.Rejection `planning.out-of-step` for a version without an answer
    Answered answered(Actor actor, PlanId id, int number) {
        var shown = version(actor, id, number);
        if (shown.answer() == null) {
            throw Rejection.conflict("planning.out-of-step", shown.step().state());
        }
        return shown.answer();
    }

    /// An area to plan for.
    record Place(AreaCode code, String name) {}

    /// Where something stands that can be planned for: an area without a building is not offered.
    List<Place> places(Actor actor, Subject subject) {
        var levels = planners.of(subject).levels();
        var mine = actor.areas(PlanningModule.EDIT);
        var all = new java.util.TreeSet<AreaCode>();
        buildings.communities(actor.county()).forEach(community -> {
            all.add(community);
            all.add(community.at(AreaCode.Level.TOWNSHIP));
            all.add(community.at(AreaCode.Level.COUNTY));
        });
        return all.stream()
                .filter(a -> levels.contains(a.level()) && mine.stream().anyMatch(a::within))
                .map(a -> new Place(a, areas.describe(a)))
                .toList();
    }

    Plan seen(Actor actor, PlanId id) {
        var plan = store.get(actor.county(), id);
        actor.require(PlanningModule.VIEW, plan.area());
        return plan;
    }

    @Nullable
    Answered answer(Version version) {
        var answer = Drafts.answerOf(version);
        return answer == null ? null : json.readValue(answer, Answered.class);
    }

    private Step step(Version version) {
        var setting = version.setting();
        var answer = answer(version);
        return new Step(
                version.id().number(),
                version.state(),
                setting.options(),
                setting.seed(),
                setting.seconds(),
                setting.basedOn(),
                setting.madeAt(),
                version instanceof Version.Computing ? queue.find(version.id()).orElse(null) : null,
                version instanceof Version.Infeasible v ? json.readValue(v.conflict(), Conflicting.class) : null,
                version instanceof Version.Failed v ? json.readValue(v.why(), Failure.class) : null,
                approved(version),
                applied(version),
                version instanceof Version.Undone v ? v.undone() : null,
                answer == null ? null : answer.objective(),
                answer == null ? List.of() : answer.figures());
    }

    private static Version.@Nullable Signed approved(Version version) {
        return switch (version) {
            case Version.Approved v -> v.approved();
            case Version.Applied v -> v.approved();
            case Version.Undone v -> v.approved();
            default -> null;
        };
    }

    private static Version.@Nullable Signed applied(Version version) {
        return switch (version) {
            case Version.Applied v -> v.applied();
            case Version.Undone v -> v.applied();
            default -> null;
        };
    }
}
