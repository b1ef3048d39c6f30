package org.lianxin.incident;

import java.util.Map;
import org.lianxin.territory.AreasRecoded;
import org.lianxin.territory.RowsFollow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

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
    private final RowsFollow rows;

    FollowAreas(RowsFollow rows) {
        this.rows = rows;
    }

    @EventListener
    void on(AreasRecoded recoded) {
        recoded.each(r -> rows.run(recoded, r, DUTIES_STAND, Map.of()));
        rows.in(recoded, "incident", "incident_duty", "incident_ruling");
    }
}
