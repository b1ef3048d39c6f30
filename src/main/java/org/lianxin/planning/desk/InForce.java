package org.lianxin.planning.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.lianxin.planning.Sentence;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Zones;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/// What people go by today where no module keeps it yet: the plan of the same area that was approved last.
@Repository
class InForce {
    private static final TypeReference<Map<String, String>> OPTIONS = new TypeReference<>() {};
    private static final int MOST = 60;
    private final JdbcClient db;
    private final ObjectMapper json;

    InForce(JdbcClient db, ObjectMapper json) {
        this.db = db;
        this.json = json;
    }

    /// An approved version.
    record Found(String title, int number, LocalDate since, Answered answer) {
        /// What the column "today" then means.
        Sentence words() {
            return Sentence.of(
                    "现状：%s 审定、正在使用的《%s》第 %d 版，用同一个核验程序按本方案的规则核验。",
                    "Today: version %3$d of %2$s, approved on %1$s, judged by this plan's rules and the same checker.",
                    since,
                    title,
                    number);
        }
    }

    private record Candidate(UUID plan, int number, String title, LocalDate since, Map<String, String> options) {}

    /// @param counts whether a version with these rules is about the same days
    Optional<Found> latest(Subject subject, AreaCode area, Predicate<Map<String, String>> counts) {
        return candidates(subject, area).stream()
                .filter(candidate -> counts.test(candidate.options()))
                .findFirst()
                .map(candidate -> new Found(
                        candidate.title(),
                        candidate.number(),
                        candidate.since(),
                        json.readValue(answer(area, candidate), Answered.class)));
    }

    private List<Candidate> candidates(Subject subject, AreaCode area) {
        return db.sql("""
                        select p.id, v.number, p.title, v.approved_at, v.options from plan p
                        join plan_version v on (v.county, v.plan) = (p.county, p.id)
                        where p.county = :county and p.area = :area and p.kind = :kind
                            and v.state in ('APPROVED', 'APPLIED')
                        order by v.approved_at desc, p.id limit :most
                        """)
                .param("county", area.county().code())
                .param("area", area.code())
                .param("kind", subject.name())
                .param("most", MOST)
                .query((row, n) -> new Candidate(
                        row.getObject("id", UUID.class),
                        row.getInt("number"),
                        row.getString("title"),
                        LocalDate.ofInstant(row.getTimestamp("approved_at").toInstant(), Zones.COUNTY),
                        json.readValue(row.getString("options"), OPTIONS)))
                .list();
    }

    private String answer(AreaCode area, Candidate candidate) {
        return db.sql("select answer from plan_version where county = :county and plan = :plan and number = :number")
                .param("county", area.county().code())
                .param("plan", candidate.plan())
                .param("number", candidate.number())
                .query(String.class)
                .single();
    }
}
