package org.lianxin.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianxin.Counties;
import org.lianxin.LianxinTest;
import org.lianxin.platform.Actor;
import org.lianxin.platform.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LianxinTest
class ConsentTests {
    @Autowired
    People people;

    @Autowired
    Consents consents;

    @Autowired
    Rekeying rekeying;

    @Autowired
    Keys keys;

    @Autowired
    JdbcClient db;

    @Test
    void aWithdrawnConsentNoLongerCountsAndStaysOnRecord() {
        var by = Actor.system(Counties.fresh());
        var person = people.register(by, NewPerson.of("周兰", "13700001111"));
        var id = consents.give(by, person, "care", List.of("living-alone", "meals"), "2026-1", Consent.Channel.PAPER);
        assertThat(consents.given(by.county(), person, "care")).isTrue();
        assertThat(consents.given(by.county(), person, "visits")).isFalse();
        consents.withdraw(by, id, Consent.Channel.PHONE);
        assertThat(consents.given(by.county(), person, "care")).isFalse();
        assertThat(consents.of(by.county(), person)).singleElement().satisfies(c -> {
            assertThat(c.items()).containsExactly("living-alone", "meals");
            assertThat(c.withdrawnBy()).isEqualTo(Consent.Channel.PHONE);
        });
        assertThatThrownBy(() -> consents.withdraw(by, id, Consent.Channel.APP))
                .hasMessageContaining("people.consent-withdrawn");
    }

    @Test
    void aForgottenPersonIsFoundByNobody() {
        var by = Actor.system(Counties.fresh());
        var person = people.register(by, NewPerson.of("吴珍", "13700002222"));
        people.forget(by, person, "本人要求");
        assertThat(people.findByPhone(by.county(), "13700002222")).isEmpty();
        assertThat(people.masked(by.county(), person).name()).isEqualTo("*");
        assertThatThrownBy(() -> people.unmask(by, person, Purpose.VISIT, "", Set.of(Item.NAME)))
                .hasMessageContaining("people.unknown");
    }

    @Test
    void aCorrectionIsFoundUnderItsNewWords() {
        var by = Actor.system(Counties.fresh());
        var person = people.register(by, NewPerson.of("郑爽", "13700003333"));
        people.correct(by, person, Map.of(Item.PHONE, "137-0000-4444"));
        assertThat(people.findByPhone(by.county(), "13700004444")).containsExactly(person);
        assertThat(people.findByPhone(by.county(), "13700003333")).isEmpty();
        assertThat(people.findByName(by.county(), "郑爽")).containsExactly(person);
    }

    @Test
    void aRotationLeavesEverythingReadableAndNothingUnderTheOldKey() {
        var by = Actor.system(Counties.fresh());
        var ids = people.registerAll(
                by,
                java.util.stream.IntStream.range(0, 1_200)
                        .mapToObj(i -> NewPerson.of("冯" + i, "1000000%04d".formatted(i)))
                        .toList());
        int newest = keys.rotate(Vault.KEY).version();
        rekeying.reseal(n -> {});
        assertThat(db.sql("select min(key_version) from people_person where county = :county")
                        .param("county", by.county().code())
                        .query(Integer.class)
                        .single())
                .isEqualTo(newest);
        assertThat(people.findByPhone(by.county(), "10000000777")).containsExactly(ids.get(777));
        assertThat(people.unmask(by, ids.get(777), Purpose.CORRECTION, "", Set.of(Item.NAME)))
                .containsEntry(Item.NAME, "冯777");
    }
}
