package org.lianxin.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.idev.excel.FastExcel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianxin.docket.Export;
import org.lianxin.docket.Search;
import org.lianxin.platform.Actor;
import org.lianxin.platform.Rejection;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Maps, files and paper show what the list shows to the same person, and nothing else; what leaves is journalled.
class HandedOutTests extends InADistrict {
    private static final String LAMP = "0302";
    private static final String DISPUTE = "0601";

    @Autowired
    IncidentMap map;

    @Autowired
    Export export;

    @Autowired
    Printing printing;

    @Autowired
    JdbcClient db;

    private IncidentId accepted(String words, String category) {
        var opened =
                reports.receive(new TheRequester(d.county()), AnIncident.report(d, Channel.RESIDENT, words, category));
        incidents.accept(d.gridWorker().actor(), AnIncident.id(opened), category, null);
        return AnIncident.id(opened);
    }

    private List<Map<Integer, String>> exported(Actor actor, Search search) {
        var file = export.excel(actor, search, "周例会", Locale.SIMPLIFIED_CHINESE);
        return FastExcel.read(new ByteArrayInputStream(file))
                .sheet(0)
                .headRowNumber(0)
                .doReadSync();
    }

    private String printed(Actor actor, IncidentId id) {
        try (var reader = new PdfReader(printing.sheet(actor, id, Locale.SIMPLIFIED_CHINESE))) {
            var text = new StringBuilder();
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(new PdfTextExtractor(reader).getTextFromPage(page));
            }
            return text.toString().replaceAll("\\s", "");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private long deeds(String deed) {
        return db.sql("select count(*) from journal_entry where county = :county and deed = :deed")
                .param("county", d.county().code())
                .param("deed", deed)
                .query(Long.class)
                .single();
    }

    @Test
    void theMapShowsThePlaceOfWhatTheListShows() {
        var id = accepted("路灯不亮", LAMP);
        var spots = map.find(d.dispatcher().actor(), Search.ALL);
        assertThat(spots.items()).singleElement().satisfies(s -> {
            assertThat(s.id()).isEqualTo(id);
            assertThat(s.lon()).isEqualTo(116.8031);
            assertThat(s.lat()).isEqualTo(32.6031);
        });
        assertThat(map.find(districts.fresh().dispatcher().actor(), Search.ALL).items())
                .isEmpty();
        assertThat(map.find(d.other().actor(), Search.ALL).items()).isEmpty();
    }

    @Test
    void whatIsRestrictedHasNoPointForThoseWhoMayNotReadIt() {
        accepted("楼上王家天天吵架", DISPUTE);
        var outside = map.find(d.dispatcher().actor(), Search.ALL);
        assertThat(outside.items()).isEmpty();
        assertThat(outside.withheld()).isOne();
        assertThat(map.find(d.gridWorker().actor(), Search.ALL).items()).hasSize(1);
    }

    @Test
    void theFileWithholdsWhatTheListWithholds() {
        accepted("路灯不亮", LAMP);
        accepted("楼上王家天天吵架", DISPUTE);
        var cells = exported(d.dispatcher().actor(), Search.ALL).stream()
                .flatMap(row -> row.values().stream())
                .map(String::valueOf)
                .toList();
        assertThat(cells).contains("路灯不亮", "（限制查看）", "路灯故障");
        assertThat(cells).noneMatch(cell -> cell.contains("王家"));
        assertThat(cells.getFirst()).contains("案卷清单");
        assertThat(cells).anyMatch(cell -> cell.contains("用途：周例会"));
        assertThat(deeds("docket.exported")).isOne();
    }

    @Test
    void noCellOfTheFileIsAFormula() {
        accepted("=HYPERLINK(\"http://evil.example\",\"点我\")", LAMP);
        accepted("@SUM(1+1)*cmd|' /C calc'!A0", LAMP);
        var titles = exported(d.dispatcher().actor(), Search.ALL).stream()
                .map(row -> row.get(1))
                .toList();
        assertThat(titles).anyMatch(t -> t.startsWith("'=HYPERLINK"));
        assertThat(titles).anyMatch(t -> t.startsWith("'@SUM"));
        assertThat(titles).noneMatch(t -> t.startsWith("=") || t.startsWith("@"));
    }

    @Test
    void theSheetTellsTheCaseWithItsNumberAndCodeAndMasksPersonalData() {
        var id = accepted("3号楼路灯不亮，请打13912345678", LAMP);
        var text = printed(d.gridWorker().actor(), id);
        assertThat(text)
                .contains("事件办理单", "编号：", "查询码：", "路灯故障", "139******78", "李*", "试验社区居委会", "受理")
                .doesNotContain("13912345678")
                .doesNotContain("李四")
                .doesNotContain("incident.");
        assertThat(deeds("docket.printed")).isOne();
    }

    @Test
    void theSheetOfARestrictedCaseHasOnlyItsProcessForThoseOutside() {
        var id = accepted("楼上王家天天吵架", DISPUTE);
        var text = printed(d.dispatcher().actor(), id);
        assertThat(text).contains("限制查看的事件，只打印办理过程。").doesNotContain("王家").doesNotContain("查询码：");
        assertThat(printed(d.gridWorker().actor(), id)).contains("楼上王家");
    }

    @Test
    void whoMayNotKnowOfACaseGetsNoSheet() {
        var id = accepted("路灯不亮", LAMP);
        var stranger = d.other().actor();
        assertThatThrownBy(() -> printing.sheet(stranger, id, Locale.ENGLISH)).isInstanceOf(Rejection.class);
    }
}
