package org.lianxin.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lianxin.Counties;
import org.lianxin.LianxinTest;
import org.lianxin.access.SignedInAs;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Rejection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LianxinTest
class VaultTests {
    @Autowired
    People people;

    @Autowired
    JdbcClient db;

    @Autowired
    SignedInAs signedIn;

    private static NewPerson zhang(Actor by) {
        return new NewPerson(
                "张小梅", "138 1234 5678", "340404199001011234", "东社街 3 栋 502 室", new AreaCode(by.county() + "001001"));
    }

    @Test
    void everybodyIsMasked() {
        var by = Actor.system(Counties.fresh());
        var masked = people.masked(by.county(), people.register(by, zhang(by)));
        assertThat(masked.name()).isEqualTo("张*");
        assertThat(masked.phone()).isEqualTo("138****5678");
        assertThat(masked.idNumber()).isEqualTo("340***********1234");
    }

    @Test
    void nothingThatIdentifiesIsInTheRow() {
        var by = Actor.system(Counties.fresh());
        people.register(by, zhang(by));
        var row = db.sql("select p::text from people_person p where county = :county")
                .param("county", by.county().code())
                .query(String.class)
                .single();
        // four characters and more: three digits turn up in cipher text by chance
        for (var clear : new String[] {"张小梅", "13812345678", "340404199001011234", "东社街", "502 室"}) {
            var hex = java.util.HexFormat.of().formatHex(clear.getBytes(StandardCharsets.UTF_8));
            assertThat(row).doesNotContain(clear).doesNotContain(hex);
        }
    }

    @Test
    void aPhoneIsFoundHoweverItIsWritten() {
        var by = Actor.system(Counties.fresh());
        var id = people.register(by, zhang(by));
        assertThat(people.findByPhone(by.county(), "+86 138-1234-5678")).containsExactly(id);
        assertThat(people.findByIdNumber(by.county(), "340404199001011234")).containsExactly(id);
        assertThat(people.findByName(by.county(), "张小梅")).containsExactly(id);
        assertThat(people.findByPhone(Counties.fresh(), "13812345678")).isEmpty();
    }

    @Test
    void whoeverLooksIsSeen() {
        var county = Counties.fresh();
        var by = Actor.system(county);
        var id = people.register(by, zhang(by));
        var clerk = signedIn.as("COMMUNITY_CLERK", county.area()).actor();
        var clear = people.unmask(clerk, id, Purpose.VISIT, "约好上门", Set.of(Item.PHONE));
        assertThat(clear).containsEntry(Item.PHONE, "13812345678").hasSize(1);
        assertThat(people.whoLooked(county, id)).singleElement().satisfies(look -> {
            assertThat(look.by()).isEqualTo(clerk.name());
            assertThat(look.purpose()).isEqualTo(Purpose.VISIT);
            assertThat(look.note()).isEqualTo("约好上门");
        });
    }

    @Test
    void whoeverHasNoRightThereSeesNothing() {
        var county = Counties.fresh();
        var by = Actor.system(county);
        var id = people.register(by, zhang(by));
        var elsewhere =
                signedIn.as("COMMUNITY_CLERK", new AreaCode(county + "002001")).actor();
        assertThatThrownBy(() -> people.unmask(elsewhere, id, Purpose.VISIT, "", Set.of(Item.PHONE)))
                .isInstanceOf(Rejection.class)
                .hasMessageContaining("platform.denied");
        assertThat(people.whoLooked(county, id)).isEmpty();
    }

    @Test
    void theDaysQuotaEndsTheLooking() {
        var county = Counties.fresh();
        var by = Actor.system(county);
        var clerk = signedIn.as("COMMUNITY_CLERK", county.area()).actor();
        for (int i = 0; i < 30; i++) {
            var id = people.register(by, zhang(by));
            people.unmask(clerk, id, Purpose.VISIT, "", Set.of(Item.NAME));
            people.unmask(clerk, id, Purpose.VISIT, "", Set.of(Item.PHONE));
        }
        var oneMore = people.register(by, zhang(by));
        assertThatThrownBy(() -> people.unmask(clerk, oneMore, Purpose.VISIT, "", Set.of(Item.NAME)))
                .hasMessageContaining("people.quota");
    }

    @Test
    void theSameNameAndPhoneAreTheSamePerson() {
        var by = Actor.system(Counties.fresh());
        var first = people.recognise(by, NewPerson.of("李强", "13900001111"));
        assertThat(people.recognise(by, NewPerson.of("李强", "139-0000-1111"))).isEqualTo(first);
        assertThat(people.recognise(by, NewPerson.of("李红", "13900001111"))).isNotEqualTo(first);
    }
}
