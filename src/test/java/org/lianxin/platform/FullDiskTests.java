package org.lianxin.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianxin.LianxinTest;
import org.lianxin.incident.ADistrict;
import org.lianxin.incident.AnIncident;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationListener;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.ApplicationEventMulticaster;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

/// What a full disk does: it is said before anything is written, and nothing is half-written.
@LianxinTest
class FullDiskTests {
    private static final DataSize MORE_THAN_ANY_DISK = DataSize.ofTerabytes(1_000_000);

    @Autowired
    ADistrict districts;

    @Autowired
    AnIncident an;

    @Autowired
    ApplicationEventMulticaster events;

    @Autowired
    JdbcClient db;

    @TempDir
    Path folder;

    @Test
    void aStartWithoutRoomNamesTheFolderWhatIsLeftAndTheRemedyAndWritesNothing() throws Exception {
        var data = folder.resolve("not-made-yet");
        assertThatThrownBy(() -> DiskSpace.need(data, MORE_THAN_ANY_DISK))
                .isInstanceOf(PlainFailure.class)
                .hasMessageContaining(data.toString())
                .hasMessageMatching("(?s).* has \\d+ MB left; Lianxin needs \\d+ MB .*Free some disk.*");
        assertThat(Files.exists(data)).isFalse();
    }

    @Test
    void aChangeIsRefusedWholeWhileTheDiskIsNearlyFullAndWorksAgainAfterwards() {
        var d = districts.fresh();
        var full = new DiskSpace(new PlatformSettings(
                folder, null, "", PlatformSettings.CipherSuite.AES, "SHA-256", MORE_THAN_ANY_DISK));
        ApplicationListener<PayloadApplicationEvent<?>> here = event -> {
            if (event.getPayload() instanceof Deed deed && deed.county().equals(d.county())) {
                full.before(deed);
            }
        };
        events.addApplicationListener(here);
        try {
            assertThatThrownBy(() -> an.accepted(d, "0302"))
                    .isInstanceOfSatisfying(
                            Rejection.class, r -> assertThat(r.code()).isEqualTo("platform.disk-full"));
        } finally {
            events.removeApplicationListener(here);
        }
        assertThat(rows(d.county()))
                .containsOnlyKeys("docket_entry", "incident", "journal")
                .allSatisfy((table, n) -> assertThat(n).as(table).isZero());
        an.accepted(d, "0302");
        assertThat(rows(d.county()))
                .allSatisfy((table, n) -> assertThat(n).as(table).isPositive());
    }

    private Map<String, Long> rows(County county) {
        return Map.of(
                "docket_entry", count("select count(*) from docket_entry where county = :county", county),
                "incident", count("select count(*) from incident where county = :county", county),
                "journal",
                        count(
                                "select count(*) from journal_entry where county = :county and subject like 'incident%'",
                                county));
    }

    private long count(String sql, County county) {
        return db.sql(sql).param("county", county.code()).query(Long.class).single();
    }
}
