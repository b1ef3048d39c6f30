package org.lianxin.planning.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianxin.access.AccountId;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Rejection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The tables of offers: requests with their next in turn, takers with their room, and who was asked.
@Repository
class OfferStore {
    private static final String SHOWN = """
            select o.*, r.place, r.what, t.account, t.unit from plan_offer o
            join plan_request r using (county, plan, number, request)
            join plan_taker t using (county, plan, number, taker)
            """;
    private final JdbcClient db;

    OfferStore(JdbcClient db) {
        this.db = db;
    }

    /// A request of an applied match.
    ///
    /// @param what what is to be done, in the clerk's words; empty where the code says it
    /// @param next who is asked in turn, best first
    record Asked(String request, String place, String what, List<String> next) {}

    /// Somebody who may be asked, and for how much at once.
    record Taking(
            String taker,
            @Nullable AccountId account,
            @Nullable UUID unit,
            int most) {}

    void insert(VersionId version, Asked asked) {
        of(version, """
                        insert into plan_request (county, plan, number, request, place, what, next)
                        values (:county, :plan, :number, :request, :place, :what, :next)
                        """)
                .param("request", asked.request())
                .param("place", asked.place())
                .param("what", asked.what())
                .param("next", asked.next().toArray(String[]::new))
                .update();
    }

    void insert(VersionId version, Taking taking) {
        of(version, """
                        insert into plan_taker (county, plan, number, taker, account, unit, most)
                        values (:county, :plan, :number, :taker, :account, :unit, :most)
                        """)
                .param("taker", taking.taker())
                .param(
                        "account",
                        taking.account() == null ? null : taking.account().value())
                .param("unit", taking.unit())
                .param("most", taking.most())
                .update();
    }

    void insert(VersionId version, OfferId id, String request, String taker, Instant now, Instant answerBy) {
        of(version, """
                        insert into plan_offer (county, id, plan, number, request, taker, state, asked_at, answer_by)
                        values (:county, :id, :plan, :number, :request, :taker, 'OFFERED', :now, :by)
                        """)
                .param("id", id.value())
                .param("request", request)
                .param("taker", taker)
                .param("now", Timestamp.from(now))
                .param("by", Timestamp.from(answerBy))
                .update();
    }

    /// @throws Rejection `planning.offer-unknown` (404)
    Offer get(County county, OfferId id) {
        return db.sql(SHOWN + " where o.county = :county and o.id = :id")
                .param("county", county.code())
                .param("id", id.value())
                .query((row, n) -> offer(row))
                .optional()
                .orElseThrow(() -> Rejection.notFound("planning.offer-unknown", id));
    }

    void put(Offer offer, Offer.State state, String by, Instant at) {
        db.sql("""
                        update plan_offer set state = :state, answered_by = :by, answered_at = :at
                        where county = :county and id = :id
                        """)
                .param("state", state.name())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("county", offer.version().county().code())
                .param("id", offer.id().value())
                .update();
    }

    List<Offer> of(VersionId version) {
        return of(version, SHOWN + """
                 where o.county = :county and o.plan = :plan and o.number = :number
                 order by o.request, o.asked_at, o.id
                """).query((row, n) -> offer(row)).list();
    }

    /// What somebody was asked, herself or through a unit of hers: open offers first, then the latest.
    List<Offer> to(Actor actor, int most) {
        return db.sql(SHOWN + """
                         where o.county = :county and o.state <> 'WITHDRAWN'
                            and (t.account::text = :account or t.account is null and t.unit = any (:units))
                         order by o.state = 'OFFERED' desc, o.asked_at desc, o.id limit :most
                        """)
                .param("county", actor.county().code())
                .param("account", actor.id())
                .param("units", actor.units().toArray(UUID[]::new))
                .param("most", most)
                .query((row, n) -> offer(row))
                .list();
    }

    /// Offers that nobody answered in time, in all counties.
    List<Offer> overdue(Instant now, int most) {
        return db.sql(SHOWN + " where o.state = 'OFFERED' and o.answer_by <= :now order by o.answer_by limit :most")
                .param("now", Timestamp.from(now))
                .param("most", most)
                .query((row, n) -> offer(row))
                .list();
    }

    /// The next in turn who was not asked for this request yet and has room for one more.
    Optional<String> next(VersionId version, String request) {
        return of(version, """
                        select t.taker from plan_request r
                        cross join unnest(r.next) with ordinality as turn (name, place)
                        join plan_taker t on (t.county, t.plan, t.number, t.taker) = (r.county, r.plan, r.number, turn.name)
                        where r.county = :county and r.plan = :plan and r.number = :number and r.request = :request
                            and not exists (select 1 from plan_offer o
                                where (o.county, o.plan, o.number, o.request, o.taker)
                                    = (r.county, r.plan, r.number, r.request, t.taker))
                            and t.most > (select count(*) from plan_offer o
                                where (o.county, o.plan, o.number, o.taker) = (r.county, r.plan, r.number, t.taker)
                                    and o.state in ('OFFERED', 'ACCEPTED'))
                        order by turn.place limit 1
                        """).param("request", request).query(String.class).optional();
    }

    /// How much each taker accepted since a day, by name: what fairness over time counts.
    Map<String, Integer> accepted(AreaCode area, Instant since) {
        return db
                .sql("""
                        select o.taker, count(*) as done from plan_offer o
                        join plan p on (p.county, p.id) = (o.county, o.plan)
                        where o.county = :county and o.state = 'ACCEPTED' and o.answered_at >= :since
                            and (p.area like :within or :area like p.area || '%')
                        group by o.taker
                        """)
                .param("county", area.county().code())
                .param("since", Timestamp.from(since))
                .param("within", area.code() + "%")
                .param("area", area.code())
                .query((row, n) -> Map.entry(row.getString("taker"), row.getInt("done")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Who declined a request, by its code.
    Map<String, Set<String>> declined(AreaCode area) {
        return db
                .sql("""
                        select o.request, array_agg(distinct o.taker) as takers from plan_offer o
                        join plan p on (p.county, p.id) = (o.county, o.plan)
                        where o.county = :county and o.state = 'DECLINED'
                            and (p.area like :within or :area like p.area || '%')
                        group by o.request
                        """)
                .param("county", area.county().code())
                .param("within", area.code() + "%")
                .param("area", area.code())
                .query((row, n) -> Map.entry(row.getString("request"), Set.of((String[])
                        row.getArray("takers").getArray())))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// The requests that somebody is asked for or has accepted, with how many people.
    Map<String, Integer> taken(AreaCode area) {
        return db
                .sql("""
                        select o.request, count(*) as people from plan_offer o
                        join plan p on (p.county, p.id) = (o.county, o.plan)
                        where o.county = :county and o.state in ('OFFERED', 'ACCEPTED')
                            and (p.area like :within or :area like p.area || '%')
                        group by o.request
                        """)
                .param("county", area.county().code())
                .param("within", area.code() + "%")
                .param("area", area.code())
                .query((row, n) -> Map.entry(row.getString("request"), row.getInt("people")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private JdbcClient.StatementSpec of(VersionId version, String sql) {
        return db.sql(sql)
                .param("county", version.county().code())
                .param("plan", version.plan().value())
                .param("number", version.number());
    }

    private static Offer offer(ResultSet row) throws SQLException {
        var account = row.getObject("account", UUID.class);
        var answered = row.getTimestamp("answered_at");
        return new Offer(
                new VersionId(
                        new County(row.getString("county")),
                        new PlanId(row.getObject("plan", UUID.class)),
                        row.getInt("number")),
                new OfferId(row.getObject("id", UUID.class)),
                row.getString("request"),
                row.getString("place"),
                row.getString("what"),
                row.getString("taker"),
                account == null ? null : new AccountId(account),
                row.getObject("unit", UUID.class),
                Offer.State.valueOf(row.getString("state")),
                row.getTimestamp("asked_at").toInstant(),
                row.getTimestamp("answer_by").toInstant(),
                answered == null ? null : answered.toInstant());
    }
}
