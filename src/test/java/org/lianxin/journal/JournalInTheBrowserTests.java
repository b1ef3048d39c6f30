package org.lianxin.journal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianxin.Browser;
import org.lianxin.BrowserTest;
import org.lianxin.Desk;
import org.lianxin.access.SignedInAs;
import org.lianxin.incident.ADistrict;
import org.lianxin.incident.AnIncident;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/// The journal as the auditor reads and checks it.
@BrowserTest
class JournalInTheBrowserTests {
    @LocalServerPort
    int port;

    @Autowired
    ADistrict districts;

    @Autowired
    AnIncident an;

    @Autowired
    SignedInAs signedIn;

    @Autowired
    Sealer sealer;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transactions;

    @Test
    void theAuditorReadsWhatWasDoneAndTheCheckFindsWhatSomebodyChangedBehindIt() {
        var d = districts.fresh();
        var id = an.dispatching(d, "0302");
        sealer.sealAll();
        try (var desk = new Desk(port, signedIn.as("AUDIT_ADMIN", d.county().area()))) {
            desk.open("/journal").press("现在核验");
            assertThat(desk.page().locator("main")).containsText("完整");
            var line = desk.page().locator(".el-table__row").first();
            line.focus();
            line.press("Enter");
            assertThat(desk.dialog()).isVisible();
            Browser.keep(desk.page(), "journal-line");

            transactions.executeWithoutResult(t -> {
                db.sql("set local session_replication_role = replica").update(); // whoever may do everything
                db.sql("update journal_entry set actor = 'nobody' where county = :county and subject = :subject")
                        .param("county", d.county().code())
                        .param("subject", "incident:" + id)
                        .update();
            });
            desk.open("/journal").press("现在核验");
            assertThat(desk.page().locator(".notice.late")).isVisible();
            Browser.keep(desk.page(), "journal-broken");
        }
    }
}
