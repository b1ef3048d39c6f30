package org.lianxin.incident.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.lianxin.Refusals.refused;

import java.io.StringReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianxin.LianxinTest;
import org.lianxin.incident.ADistrict;
import org.lianxin.incident.ADistrict.Staffed;
import org.lianxin.incident.category.Categories;
import org.lianxin.platform.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The county's own labelled file: faulty rows are named and nothing is half-written.
@LianxinTest
class LabelledTextsTests {
    @Autowired
    ADistrict districts;

    @Autowired
    LabelledTexts texts;

    @Autowired
    CountyCases cases;

    @Autowired
    Categories categories;

    @Autowired
    JdbcClient db;

    Staffed d;
    Actor system;

    @BeforeEach
    void aCountyWithAListOfItsOwn() {
        d = districts.fresh();
        system = Actor.system(d.county());
        OwnWords.list(db, categories, d.county());
    }

    @Test
    void aFileWithFaultyRowsNamesThemAndWritesNothing() {
        var csv = "\uFEFF内容,类别\n亮子坏了好几天,0302\n,0302\n什么都没说,\n不知道归谁,9999\n他家里打架,0601\n亮子坏了好几天,0302\n";

        var found = texts.check(system, new StringReader(csv));

        assertThat(found.rows()).isEqualTo(6);
        assertThat(found.texts()).isEqualTo(1);
        assertThat(found.copies()).isEqualTo(1);
        assertThat(found.faults())
                .extracting(LabelledFile.Fault::row, LabelledFile.Fault::wrong)
                .containsExactly(
                        tuple(3, LabelledFile.Wrong.EMPTY),
                        tuple(4, LabelledFile.Wrong.NO_CATEGORY),
                        tuple(5, LabelledFile.Wrong.CATEGORY_UNKNOWN),
                        tuple(6, LabelledFile.Wrong.CATEGORY_RESTRICTED));
        refused("incident.labelled-rows", () -> texts.bring(system, "bad.csv", new StringReader(csv)));
        refused("incident.labelled-columns", () -> texts.check(system, new StringReader("a,b\n1,2\n")));
        assertThat(cases.count(d.county())).isZero();
    }

    @Test
    void anImportIsMaskedAndCanBeTakenBack() {
        var name = categories.names(d.county()).get("0302");
        texts.bring(system, "own.csv", new StringReader("text,category\n灯杆歪了打13812345678," + name + "\n"));

        assertThat(db.sql("select text from incident_labelled where county = :county")
                        .param("county", d.county().code())
                        .query(String.class)
                        .single())
                .startsWith("灯杆歪了")
                .doesNotContain("138");
        texts.takeBack(system, texts.sources(d.county()).getFirst().id());
        assertThat(cases.count(d.county())).isZero();
        assertThat(texts.sources(d.county())).isEmpty();
    }
}
