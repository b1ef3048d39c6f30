package org.lianxin.statistics.hot;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lianxin.incident.ADistrict.Staffed;
import org.lianxin.incident.AnIncident;
import org.lianxin.incident.IncidentId;
import org.lianxin.incident.Incidents;
import org.lianxin.platform.Zones;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reports of past days, accepted, for tests of what is counted.
@Component
public class AMonth {
    public static final LocalDate LAST = LocalDate.of(2026, 5, 31);
    private static final List<String> STENCH = List.of(
            "塑料厂半夜偷排刺鼻废气，熏得人睡不着",
            "塑料厂半夜又偷排刺鼻废气，熏得睡不着",
            "塑料厂半夜偷排废气，刺鼻，熏得人睡不着",
            "举报塑料厂半夜偷排刺鼻废气，熏得睡不着",
            "塑料厂半夜偷排刺鼻废气，熏得老人睡不着",
            "塑料厂半夜偷排刺鼻的废气，熏得人睡不着觉");
    private static final List<String> OTHER = List.of("楼下路灯坏了三天没人修", "希望在小区门口设一个快递柜", "公交站牌上的字看不清楚了", "邻居家装修到晚上十点还在钻墙");
    private final AnIncident an;
    private final Incidents incidents;
    private final JdbcClient db;

    AMonth(AnIncident an, Incidents incidents, JdbcClient db) {
        this.an = an;
        this.incidents = incidents;
        this.db = db;
    }

    /// Six people who speak of one factory in the last week, and four who speak of other things.
    public void withAFactory(Staffed d) {
        for (var i = 0; i < STENCH.size(); i++) {
            at(accepted(d, STENCH.get(i), "1003"), LAST.minusDays(i));
        }
        for (var i = 0; i < OTHER.size(); i++) {
            at(accepted(d, OTHER.get(i), "0302"), LAST.minusDays(6L * i));
        }
    }

    public IncidentId accepted(Staffed d, String words, String category) {
        var id = an.reported(d, words, null, 0);
        incidents.accept(d.gridWorker().actor(), id, category, null);
        return id;
    }

    public void at(IncidentId id, LocalDate day) {
        Instant noon = day.atTime(12, 0).atZone(Zones.COUNTY).toInstant();
        db.sql("update incident set received_at = :at where id = :id")
                .param("at", Timestamp.from(noon))
                .param("id", id.value())
                .update();
    }
}
