package org.lianxin.journal;

import java.sql.Timestamp;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.lianxin.platform.County;
import org.lianxin.platform.Ids;
import org.lianxin.platform.Jobs;
import org.lianxin.platform.Rejection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Checks the journal every night, and when somebody asks; keeps what was found.
@Component
class Checks {
    private static final Logger log = LoggerFactory.getLogger(Checks.class);
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final Verifier verifier;
    private final JdbcClient db;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    Checks(Verifier verifier, JdbcClient db, Jobs jobs) {
        this.verifier = verifier;
        this.db = db;
        jobs.daily("journal.check", LocalTime.of(3, 10), this::runAll);
    }

    List<County> counties() {
        return db.sql("select distinct county from journal_root")
                .query((row, n) -> new County(row.getString(1)))
                .list();
    }

    private void runAll() {
        for (var county : counties()) {
            var check = run(county);
            if (!check.whole()) {
                log.error("the journal of {} is broken: {}", county, check.findings());
            }
        }
    }

    /// @throws Rejection `journal.check-running` (409)
    Check run(County county) {
        if (!oneAtATime.tryLock()) {
            throw Rejection.conflict("journal.check-running");
        }
        try {
            var check = verifier.check(county);
            db.sql("""
                            insert into journal_check (county, id, at, entries, roots, findings)
                            values (:county, :id, :at, :entries, :roots, :findings)
                            """)
                    .param("county", county.code())
                    .param("id", Ids.next())
                    .param("at", Timestamp.from(check.at()))
                    .param("entries", check.entries())
                    .param("roots", check.roots())
                    .param("findings", JSON.writeValueAsString(check.findings()))
                    .update();
            return check;
        } finally {
            oneAtATime.unlock();
        }
    }

    Optional<Check> last(County county) {
        return db.sql("""
                        select at, entries, roots, findings from journal_check where county = :county order by at desc limit 1
                        """)
                .param("county", county.code())
                .query((row, n) -> new Check(
                        row.getTimestamp("at").toInstant(),
                        row.getLong("entries"),
                        0,
                        row.getLong("roots"),
                        null,
                        JSON.readValue(row.getString("findings"), new TypeReference<List<Finding>>() {})))
                .optional();
    }
}
