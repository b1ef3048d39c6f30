package org.lianxin.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianxin.docket.Entries;
import org.lianxin.docket.Feed;
import org.lianxin.docket.Search;
import org.lianxin.platform.Actor;
import org.lianxin.platform.Rejection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What is restricted is read only by those at work on it; what we may not keep is not kept.
class RestrictedTests extends InADistrict {
    @Autowired
    Entries entries;

    @Autowired
    Feed feed;

    @Autowired
    JdbcClient db;

    @Test
    void aDisputeIsMaskedForTheDispatcherInListSearchAndPage() {
        var id = AnIncident.id(reports.receive(
                new TheRequester(d.county()), AnIncident.report(d, Channel.RESIDENT, "楼上王家天天吵架打孩子", "0601")));

        var entry = listed(d.dispatcher().actor());

        assertThat(entry.masked()).isTrue();
        assertThat(entry.title()).isNull();
        assertThat(entry.place()).isNull();
        assertThat(entry.area().code()).hasSize(12);
        assertThat(found(d.dispatcher().actor(), "王家")).isZero();
        assertThat(pages.page(d.dispatcher().actor(), id).told()).isNull();
        assertThat(feed.after(d.dispatcher().actor(), null)).isEmpty();
    }

    @Test
    void whoTakesItOnReadsItAndTheColleagueNoMore() {
        var id = AnIncident.id(reports.receive(
                new TheRequester(d.county()), AnIncident.report(d, Channel.RESIDENT, "楼上王家天天吵架", "0601")));
        assertThat(pages.page(d.colleague().actor(), id).told()).isNotNull();

        incidents.accept(d.gridWorker().actor(), id, "0601", null);

        assertThat(pages.page(d.gridWorker().actor(), id).told().words()).contains("王家");
        assertThat(pages.page(d.colleague().actor(), id).told()).isNull();
        assertThat(found(d.gridWorker().actor(), "王家")).isEqualTo(1);
        assertThat(found(d.colleague().actor(), "王家")).isZero();
    }

    @Test
    void theHandlerReadsItFromTheDispatchOnAndAfterTheSignatureOnlyTheSigner() {
        var id = an.dispatching(d, "0601");
        assertThatThrownBy(() -> pages.page(d.handler().actor(), id)).isInstanceOf(Rejection.class);
        incidents.dispatch(d.dispatcher().actor(), id, d.sanitation(), List.of(), null);
        assertThat(pages.page(d.handler().actor(), id).masked()).isFalse();

        work.sign(d.handler().actor(), id);

        assertThat(pages.page(d.handler().actor(), id).masked()).isFalse();
        assertThat(pages.page(d.dispatcher().actor(), id).masked()).isTrue();
    }

    @Test
    void aReportThatNobodyHasLookedAtIsRestrictedUntilItIsKnownWhatItIs() {
        var id = AnIncident.id(an.reported(d));
        assertThat(listed(d.dispatcher().actor()).masked()).isTrue();

        incidents.accept(d.gridWorker().actor(), id, "0302", null);

        assertThat(listed(d.dispatcher().actor()).masked()).isFalse();
    }

    @Test
    void whatWeMayNotKeepIsHandedOverAndNothingOfItStays() {
        var opened = reports.receive(
                new TheRequester(d.county()), AnIncident.report(d, Channel.RESIDENT, "隔壁老李打老婆，地址三单元", "0507"));

        var entry = listed(d.dispatcher().actor());

        assertThat(entry.stage()).isEqualTo("TRANSFERRED");
        assertThat(everythingOf(AnIncident.id(opened))).doesNotContain("老李", "三单元", "13900001111");
        assertThat(db.sql("select reporter from incident where county = :c and id = :id")
                        .param("c", d.county().code())
                        .param("id", opened.id().value())
                        .query(java.util.UUID.class)
                        .optional())
                .isEmpty();
    }

    @Test
    void whatTurnsOutNotToBeKeptIsBlottedOutWhenItIsHandedOver() {
        var id = AnIncident.id(reports.receive(
                new TheRequester(d.county()), AnIncident.report(d, Channel.RESIDENT, "隔壁老李家出事了", null)));
        assertThatThrownBy(() -> incidents.accept(d.gridWorker().actor(), id, "0507", null))
                .hasMessageContaining("incident.transfer-only");

        incidents.transferOut(d.gridWorker().actor(), id, "0507", "110", "接警 20260001");

        assertThat(everythingOf(id)).doesNotContain("老李").contains("接警 20260001");
        assertThat(listed(d.gridWorker().actor()).title()).isNull();
    }

    private String everythingOf(IncidentId id) {
        return db.sql("""
                        select row_to_json(i)::text || row_to_json(e)::text || coalesce((
                            select string_agg(row_to_json(l)::text, '') from docket_line l
                            where l.county = i.county and l.entry = i.id), '')
                        from incident i join docket_entry e on e.county = i.county and e.id = i.id
                        where i.county = :county and i.id = :id
                        """)
                .param("county", d.county().code())
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private org.lianxin.docket.Entry listed(Actor actor) {
        return entries.search(actor, Search.ALL, 0, 10).items().getFirst();
    }

    private long found(Actor actor, String words) {
        return entries.search(
                        actor,
                        new Search(
                                words, null, null, null, null, null, null, null, null, null, null, null, null, null,
                                null, null),
                        0,
                        10)
                .total();
    }
}
