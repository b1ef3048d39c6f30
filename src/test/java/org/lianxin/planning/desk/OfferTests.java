package org.lianxin.planning.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianxin.Refusals.refused;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.Counties;
import org.lianxin.LianxinTest;
import org.lianxin.access.SignedInAs;
import org.lianxin.platform.Actor;
import org.lianxin.platform.County;
import org.lianxin.platform.Rejection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// A match from the request to the answer of whom it is offered to.
@LianxinTest
class OfferTests {
    private static final String OUTSIDE = "老张志愿者";

    @Autowired
    ACommunity communities;

    @Autowired
    Plans plans;

    @Autowired
    PlanPages pages;

    @Autowired
    OfferStore store;

    @Autowired
    UnansweredOffers unanswered;

    @Autowired
    GridWorkers workers;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvc web;

    @Autowired
    ObjectMapper json;

    private County county;
    private Actor clerk;
    private SignedInAs.Somebody near;
    private SignedInAs.Somebody far;

    @BeforeEach
    void twoGridWorkersAndAVolunteer() {
        county = communities.in(Counties.fresh());
        clerk = Actor.system(county);
        near = signedIn.as("GRID_WORKER", ACommunity.grid(county, 1));
        far = signedIn.as("GRID_WORKER", ACommunity.grid(county, 2));
    }

    private String nameOf(SignedInAs.Somebody somebody) {
        return workers.within(ACommunity.code(county)).stream()
                .filter(w -> w.account() != null
                        && w.account().toString().equals(somebody.account().toString()))
                .map(GridWorkers.Walker::name)
                .findFirst()
                .orElseThrow();
    }

    private VersionId computed(String requests) throws InterruptedException {
        var takers = "%s，第1网格，搬运，2\n%s，第2网格，搬运，2\n%s，第2网格，，1，7".formatted(nameOf(near), nameOf(far), OUTSIDE);
        var options = Map.of("requests", requests, "takers", takers);
        var id = plans.make(clerk, Subject.MATCH, ACommunity.code(county), "邀请", new Plans.Order(options, 2, 1));
        for (var n = 0; n < 600; n++) {
            var state = pages.version(clerk, id, 1).step().state();
            if (state != Version.State.COMPUTING) {
                assertThat(state).isEqualTo(Version.State.COMPUTED);
                return new VersionId(county, id, 1);
            }
            Thread.sleep(50);
        }
        throw new AssertionError("The run has not ended");
    }

    private VersionId sent(String requests) throws InterruptedException {
        var version = computed(requests);
        plans.approve(clerk, version.plan(), 1);
        plans.apply(clerk, version.plan(), 1);
        return version;
    }

    private JsonNode mine(SignedInAs.Somebody somebody) throws Exception {
        var answer = web.perform(get("/api/planning/offers/mine").with(somebody.request()))
                .andReturn()
                .getResponse();
        return json.readTree(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private int answer(SignedInAs.Somebody somebody, String offer, String how) throws Exception {
        return web.perform(post("/api/planning/offers/" + offer + "/" + how)
                        .header("X-Lianxin", "1")
                        .with(somebody.request()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private List<Offer.State> states(VersionId version) {
        return store.of(version).stream().map(Offer::state).toList();
    }

    private int noticesOf(SignedInAs.Somebody somebody) {
        return db.sql("""
                        select count(*) from notice_recipient r join notice_message m on (m.county, m.id) = (r.county, r.message)
                        where r.county = :county and r.recipient = :who and m.kind = 'planning.offered'
                        """)
                .param("county", county.code())
                .param("who", "account:" + somebody.account())
                .query(Integer.class)
                .single();
    }

    @Test
    void anOfferReachesWhoIsAskedAndIsAccepted() throws Exception {
        var version = sent("心愿1，第1网格，1，搬运");
        var offered = mine(near);
        assertThat(offered).hasSize(1);
        assertThat(noticesOf(near)).isEqualTo(1);
        var id = offered.get(0).get("id").asString();

        assertThat(answer(far, id, "accept")).as("made to somebody else").isEqualTo(404);
        assertThat(answer(near, id, "accept")).isEqualTo(200);
        assertThat(answer(near, id, "decline")).as("answered already").isEqualTo(409);
        assertThat(states(version)).containsExactly(Offer.State.ACCEPTED);
    }

    @Test
    void whoDeclinesIsFollowedByTheNextInTurnUntilNobodyIsLeft() throws Exception {
        var version = sent("心愿2，第1网格，1，搬运");
        assertThat(answer(near, mine(near).get(0).get("id").asString(), "decline"))
                .isEqualTo(200);
        var second = mine(far);
        assertThat(second).hasSize(1);
        assertThat(second.get(0).get("state").asString()).isEqualTo("OFFERED");
        assertThat(answer(far, second.get(0).get("id").asString(), "decline")).isEqualTo(200);
        assertThat(states(version)).containsOnly(Offer.State.DECLINED).hasSize(2);
    }

    @Test
    void whoStaysSilentIsFollowedToo() throws Exception {
        var version = sent("心愿3，第1网格，1，搬运");
        unanswered.run();
        assertThat(states(version)).as("there is time yet").containsExactly(Offer.State.OFFERED);
        db.sql("update plan_offer set answer_by = now() - interval '1 second' where county = :county")
                .param("county", county.code())
                .update();
        unanswered.run();
        assertThat(states(version)).containsExactlyInAnyOrder(Offer.State.UNANSWERED, Offer.State.OFFERED);
        assertThat(mine(far)).hasSize(1);
    }

    @Test
    void theClerkNotesWhatAVolunteerWithoutAnAccountSaid() throws Exception {
        var version = sent("心愿4，第2网格，3");
        var outside = store.of(version).stream()
                .filter(o -> o.taker().equals(OUTSIDE))
                .findFirst()
                .orElseThrow();
        assertThat(outside.account()).isNull();
        assertThat(outside.unit()).isNull();
        var stranger = signedIn.as("STREET_DISPATCHER", new org.lianxin.platform.AreaCode(county.code() + "002"));
        var by = signedIn.as("STREET_DISPATCHER", ACommunity.township(county));
        var path = "/api/planning/plans/%s/offers/%s/accepted".formatted(version.plan(), outside.id());
        assertThat(status(stranger, path)).isEqualTo(403);
        assertThat(status(by, path)).isEqualTo(204);
        assertThat(store.get(county, outside.id()).state()).isEqualTo(Offer.State.ACCEPTED);
    }

    private int status(SignedInAs.Somebody by, String path) throws Exception {
        return web.perform(post(path).header("X-Lianxin", "1").with(by.request()))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    @Test
    void whatWasAcceptedMakesTheNextMatchAskSomebodyElse() throws Exception {
        var first = sent("心愿5，第1网格，1，搬运");
        assertThat(accepted(first, nameOf(near))).isNull();
        answer(near, mine(near).get(0).get("id").asString(), "accept");
        var second = computed("心愿6，第1网格，1，搬运");
        assertThat(accepted(second, nameOf(near))).isEqualTo(1.0);

        refused("planning.all-taken", () -> sent("心愿5，第1网格，1，搬运"));
    }

    /// How much of what a taker accepted the answer counts; null for none.
    private @Nullable Double accepted(VersionId version, String taker) {
        var table = pages.answered(clerk, version.plan(), 1).tables().stream()
                .filter(t -> t.id().equals("takers"))
                .findFirst()
                .orElseThrow();
        return table.rows().stream()
                .filter(row -> row.getFirst().equals(taker))
                .map(row -> ((Number) row.get(2)).doubleValue())
                .filter(done -> done > 0)
                .findFirst()
                .orElse(null);
    }

    @Test
    void whoDeclinedARequestIsNotOfferedItAgain() throws Exception {
        var version = sent("心愿7，第1网格，1，搬运");
        answer(near, mine(near).get(0).get("id").asString(), "decline");
        answer(far, mine(far).get(0).get("id").asString(), "decline");
        assertThat(states(version)).containsOnly(Offer.State.DECLINED);
        var again = pages.answered(clerk, computed("心愿7，第1网格，1，搬运").plan(), 1);
        assertThat(again.assigned()).isEmpty();
    }

    @Test
    void offersAreRecalledUntilSomebodyHasAccepted() throws Exception {
        var version = sent("心愿8，第1网格，1，搬运\n心愿9，第2网格，1，搬运");
        plans.undo(clerk, version.plan(), 1);
        assertThat(states(version)).containsOnly(Offer.State.WITHDRAWN);
        assertThat(Arrays.asList(mine(near).size(), mine(far).size())).containsOnly(0);

        var other = sent("心愿8，第1网格，1，搬运");
        answer(near, mine(near).get(0).get("id").asString(), "accept");
        assertThatThrownBy(() -> plans.undo(clerk, other.plan(), 1))
                .isInstanceOfSatisfying(
                        Rejection.class, r -> assertThat(r.code()).isEqualTo("planning.offer-accepted"));
    }
}
