package org.lianxin.incident;

import java.util.List;
import org.lianxin.territory.AreasRecoded;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Lets incidents, duties and rulings follow when communities merge or split. Where two communities with duties of
/// their own become one, the duty that stood there stays.
@Component("incidentFollowAreas")
class FollowAreas {
    private static final String DUTIES_STAND = """
            delete from incident_duty d
            where d.county = :county and d.area like :from || '%'
              and exists (select 1 from incident_duty s
                          where s.county = d.county and s.role = d.role and s.category = d.category
                            and s.area = :to || substr(d.area, :tail))
            """;
    private final JdbcClient db;

    FollowAreas(JdbcClient db) {
        this.db = db;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AreasRecoded recoded) {
        recoded.each(r -> {
            run(DUTIES_STAND, recoded, r);
            for (var table : List.of("incident", "incident_duty", "incident_ruling")) {
                run(
                        "update " + table + " set area = :to || substr(area, :tail)"
                                + " where county = :county and area like :from || '%'",
                        recoded,
                        r);
            }
        });
    }

    private void run(String statement, AreasRecoded recoded, AreasRecoded.Recoding r) {
        db.sql(statement)
                .param("county", recoded.county().code())
                .param("from", r.from().code())
                .param("to", r.to().code())
                .param("tail", r.tail())
                .update();
    }
}
