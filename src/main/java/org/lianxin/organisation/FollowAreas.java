package org.lianxin.organisation;

import java.util.Map;
import org.lianxin.territory.AreasRecoded;
import org.lianxin.territory.RowsFollow;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Lets units follow when communities merge or split: a unit keeps its id and its people, and what it answered for is
/// kept. The unit that stood in the new area before answers for it; of two of one name, the newcomer shows its origin.
@Component("organisationFollowAreas")
class FollowAreas {
    private static final String UNITS = """
            update unit u set area = :to || substr(area, :tail), came_from = coalesce(came_from, area),
                name = case when valid_to is null and exists (
                        select 1 from unit s where s.county = u.county and s.valid_to is null
                          and s.area = :to || substr(u.area, :tail) and s.name = u.name)
                    then name || '（原' || u.area || '）' else name end
            where county = :county and area like :from || '%'
            """;
    private final RowsFollow rows;

    FollowAreas(RowsFollow rows) {
        this.rows = rows;
    }

    @EventListener
    void on(AreasRecoded recoded) {
        recoded.each(r -> rows.run(recoded, r, UNITS, Map.of()));
    }
}
