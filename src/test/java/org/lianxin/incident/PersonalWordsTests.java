package org.lianxin.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianxin.docket.Docket;
import org.lianxin.docket.Entries;
import org.lianxin.docket.Limit;
import org.lianxin.docket.Search;
import org.lianxin.docket.Tasks;
import org.lianxin.platform.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.ObjectMapper;

/// Phones and doors that somebody wrote into free text are read only by those at work; what is restricted lies
/// encrypted.
class PersonalWordsTests extends InADistrict {
    private static final String PHONE = "13812345678";
    private static final String WORDS = "找王建国，电话" + PHONE;

    @Autowired
    Whistles whistles;

    @Autowired
    Slips slips;

    @Autowired
    Entries entries;

    @Autowired
    Tasks tasks;

    @Autowired
    Docket docket;

    @Autowired
    RestrictedWords restricted;

    @Autowired
    Keys keys;

    @Autowired
    JdbcClient db;

    @Autowired
    ObjectMapper json;

    @Test
    void noPhoneWrittenIntoAnyReasonIsSeenInListsPagesOfOthersSlipsAndToDos() {
        var id = reported("路灯坏了，" + WORDS, "0302");
        incidents.accept(d.gridWorker().actor(), id, "0302", WORDS);
        incidents.escalate(d.gridWorker().actor(), id, WORDS);
        incidents.dispatch(d.dispatcher().actor(), id, d.sanitation(), List.of(), WORDS);
        work.sendBack(d.handler().actor(), id, WORDS);
        incidents.dispatch(d.dispatcher().actor(), id, d.water(), List.of(), WORDS);
        work.sign(d.other().actor(), id);
        work.contact(d.other().actor(), id, WORDS);
        work.askExtension(d.other().actor(), id, Limit.parse("1 wd"), WORDS);
        whistles.blow(d.dispatcher().actor(), id, Whistle.Kind.HARD, List.of(d.sanitation()), WORDS);

        for (var somebody : List.of(d.supervisor(), d.colleague())) {
            assertThat(json.writeValueAsString(pages.page(somebody.actor(), id)))
                    .contains("138******78")
                    .doesNotContain(PHONE, "2单元501");
        }
        assertThat(json.writeValueAsString(entries.search(d.dispatcher().actor(), Search.ALL, 0, 10)))
                .doesNotContain(PHONE, "2单元501");
        assertThat(tasks.of(d.dispatcher().actor())).isNotEmpty();
        assertThat(json.writeValueAsString(tasks.of(d.dispatcher().actor()))).doesNotContain(PHONE);
        assertThat(json.writeValueAsString(tasks.of(d.handler().actor()))).doesNotContain(PHONE);
        assertThat(json.writeValueAsString(whistles.of(d.county(), id))).doesNotContain(PHONE);
        assertThat(slip(id)).doesNotContain(PHONE);
        assertThat(json.writeValueAsString(pages.page(d.other().actor(), id))).contains(PHONE);
    }

    @Test
    void theWordsOfADisputeLieEncryptedAndAreReadByThoseAtWorkAndFollowTheCategory() {
        var id = reported("楼上天天吵架，" + WORDS, null);
        incidents.accept(d.gridWorker().actor(), id, "0601", null);

        assertThat(stored(id)).isEmpty();
        assertThat(pages.page(d.gridWorker().actor(), id).told().words()).contains(PHONE);
        assertThat(slip(id)).contains("楼上天天吵架");

        incidents.classify(d.gridWorker().actor(), id, "1001", null);
        assertThat(stored(id)).contains(PHONE);
        incidents.classify(d.gridWorker().actor(), id, "0601", null);
        assertThat(stored(id)).isEmpty();
    }

    @Test
    void aNewKeyReencryptsThemAndWhatLayOpenIsSealed() {
        var id = reported("婆媳吵架", "0602");
        var old = reported("邻居漏水不赔", "0609");
        db.sql("""
                        update incident set words = '邻居漏水不赔', words_sealed = null, words_key = null
                        where county = :county and id = :id
                        """).param("county", d.county().code()).param("id", old.value()).update();

        restricted.sealWhatLiesOpen();
        int newest = keys.rotate(restricted.key()).version();
        restricted.reseal(n -> {});

        for (var each : List.of(id, old)) {
            assertThat(stored(each)).isEmpty();
            assertThat(db.sql("select words_key from incident where county = :county and id = :id")
                            .param("county", d.county().code())
                            .param("id", each.value())
                            .query(Integer.class)
                            .single())
                    .isEqualTo(newest);
        }
        assertThat(pages.page(d.gridWorker().actor(), old).told().words()).isEqualTo("邻居漏水不赔");
    }

    private IncidentId reported(String words, String category) {
        var place = new Report.Place(d.grid().code(), null, null, "3号楼2单元501");
        var reporter = new Report.Reporter("李四", "13900001111");
        var report =
                new Report(UUID.randomUUID(), Channel.RESIDENT, place, words, category, List.of(), reporter, false);
        return AnIncident.id(reports.receive(new TheRequester(d.county()), report));
    }

    private String stored(IncidentId id) {
        return db.sql("select words from incident where county = :county and id = :id")
                .param("county", d.county().code())
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private String slip(IncidentId id) {
        return json.writeValueAsString(
                slips.of(d.county(), docket.code(d.county(), id.entry()), Locale.SIMPLIFIED_CHINESE));
    }
}
