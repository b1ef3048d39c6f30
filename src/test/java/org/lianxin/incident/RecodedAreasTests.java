package org.lianxin.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.LianxinTest;
import org.lianxin.access.Accounts;
import org.lianxin.access.SignedInAs;
import org.lianxin.docket.Entries;
import org.lianxin.docket.Filters;
import org.lianxin.docket.Finding;
import org.lianxin.docket.Search;
import org.lianxin.incident.ADistrict.Staffed;
import org.lianxin.organisation.UnitId;
import org.lianxin.organisation.Units;
import org.lianxin.people.Households;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.territory.ATerritory;
import org.lianxin.territory.Places;
import org.lianxin.territory.Reshaping;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// When communities merge or split, everything that keeps an area code follows at once, and nothing is lost.
@LianxinTest
class RecodedAreasTests {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Autowired
    ADistrict districts;

    @Autowired
    AnIncident an;

    @Autowired
    Closing closing;

    @Autowired
    Incidents incidents;

    @Autowired
    Duties duties;

    @Autowired
    Entries entries;

    @Autowired
    Filters filters;

    @Autowired
    Finding finding;

    @Autowired
    Households households;

    @Autowired
    Pages pages;

    @Autowired
    Places places;

    @Autowired
    Reports reports;

    @Autowired
    Reshaping reshaping;

    @Autowired
    Accounts accounts;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    Units units;

    @Autowired
    OldCodes oldCodes;

    @Autowired
    JdbcClient db;

    Staffed d;
    Actor system;
    AreaCode old;
    AreaCode other;

    @BeforeEach
    void aDistrict() {
        d = districts.fresh();
        system = Actor.system(d.county());
        old = ATerritory.community(d.county());
        other = new AreaCode(d.county().code() + "001002");
    }

    @Test
    void afterAMergeMattersRightsPeopleUnitsDutiesAndLabelsStandUnderTheNewCode() {
        var open = an.handling(d, "0302");
        var closed = an.verified(d, "0302");
        an.answer(d, closed);
        var number = entries.get(d.dispatcher().actor(), open.entry()).number();
        var secretary = signedIn.as("COMMUNITY_CLERK", old, d.community());
        filters.keep(secretary.actor(), "本社区", search(old));
        duties.give(Duties.Role.RECEIVE, null, old, d.community());
        var label = places.label(d.grid().code()).code();
        aHousehold();
        aPlan(old);

        reshaping.found(system, other, "新设社区居委会", LocalDate.of(2025, 1, 1));
        reshaping.merge(system, List.of(old, other), other, "联合社区居委会", DAY, "区政发〔2025〕1号");

        assertThat(oldCodes.inForce(d.county(), old)).isEmpty();
        var grid = new AreaCode(other.code() + "001");
        var worker = now(d.gridWorker());
        var page = pages.page(worker, open);
        assertThat(page.entry().area()).isEqualTo(grid);
        assertThat(page.entry().number()).isEqualTo(number).startsWith(old.code());
        assertThat(page.timeline().getLast().deed()).isEqualTo("incident.recoded");
        assertThat(formerly(closed)).containsExactly(d.grid().code());
        assertThat(pages.page(worker, closed).timeline())
                .extracting(org.lianxin.docket.Line::deed)
                .doesNotContain("incident.recoded");
        var kept = filters.of(secretary.actor()).getFirst().search();
        assertThat(kept.area()).isEqualTo(other);
        assertThat(entries.search(now(secretary), kept, 0, 10).total()).isEqualTo(2);
        assertThat(finding.find(now(secretary), "路灯", 10).items()).hasSize(2);
        assertThat(duties.receiver(grid)).isEqualTo(d.community());
        assertThat(places.find(label).orElseThrow().area()).isEqualTo(grid);
        assertThat(units.find(d.county(), new UnitId(d.community()))
                        .orElseThrow()
                        .area())
                .isEqualTo(other);
    }

    @Test
    void afterASplitEachGridsMattersAndPeopleGoWithItAndWorkGoesOn() {
        var open = an.dispatching(d, "0302");
        var east = new AreaCode(d.county().code() + "001003");
        var parts = List.of(
                new Reshaping.Part(other, "西社区居委会", List.of(d.grid())),
                new Reshaping.Part(east, "东社区居委会", List.of(ATerritory.gridCode(d.county(), 2))));

        reshaping.split(system, old, parts, DAY, "");

        assertThat(oldCodes.inForce(d.county(), old)).isEmpty();
        assertThat(pages.page(d.dispatcher().actor(), open).entry().area())
                .isEqualTo(new AreaCode(other.code() + "001"));
        assertThat(now(d.gridWorker()).areas(IncidentModule.ACCEPT))
                .containsExactly(new AreaCode(other.code() + "001"));
        incidents.dispatch(d.dispatcher().actor(), open, d.sanitation(), List.of(), null);
        assertThat(pages.page(d.handler().actor(), open).entry().ownerUnit()).isEqualTo(d.sanitation());
        var place = new Report.Place(other.code() + "001", null, null, "路口");
        var report = new Report(UUID.randomUUID(), Channel.RESIDENT, place, "路灯不亮", null, List.of(), null, false);
        assertThat(reports.receive(new TheRequester(d.county()), report).number())
                .startsWith(other.code());
    }

    @Test
    void aRightThatEndedWithTheOldCodeIsStillOnRecord() {
        reshaping.found(system, other, "新设社区居委会", LocalDate.of(2025, 1, 1));
        reshaping.merge(system, List.of(old, other), other, "联合社区居委会", DAY, "");

        assertThat(db.sql("""
                        select area from access_assignment
                        where county = :county and account = :account order by valid_to nulls last
                        """)
                        .param("county", d.county().code())
                        .param("account", d.gridWorker().account().value())
                        .query(String.class)
                        .list())
                .containsExactly(d.grid().code(), other.code() + "001");
        assertThat(db.sql("""
                        select count(*) from journal_entry
                        where county = :county and deed = 'access.assignment-recoded'
                        """)
                        .param("county", d.county().code())
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    private static Search search(AreaCode area) {
        return new Search(
                null, null, area, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    private Actor now(SignedInAs.Somebody somebody) {
        return accounts.actor(d.county(), somebody.account()).orElseThrow();
    }

    private void aHousehold() {
        var building = ATerritory.buildingCode(d.county(), 1).code();
        households.registerAll(system, List.of(new Households.NewHousehold(d.grid(), building, "1单元101", List.of())));
    }

    private void aPlan(AreaCode area) {
        db.sql("""
                        insert into plan (county, id, kind, area, title, made_by, made_at)
                        values (:county, :id, 'DIVISION', :area, '网格划分', 'system', now())
                        """)
                .param("county", d.county().code())
                .param("id", UUID.randomUUID())
                .param("area", area.code())
                .update();
    }

    private List<String> formerly(IncidentId id) {
        return db.sql("select area from docket_former_area where county = :county and entry = :id")
                .param("county", d.county().code())
                .param("id", id.value())
                .query(String.class)
                .list();
    }
}
