package org.lianxin.territory;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Lets rows follow areas that have new codes. Each module names its own tables when it hears [AreasRecoded].
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RowsFollow {
    private static final String FOLLOW =
            "update %s set area = :to || substr(area, :tail) where county = :county and area like :from || '%%'";
    private final JdbcClient db;

    RowsFollow(JdbcClient db) {
        this.db = db;
    }

    /// Gives the rows of tables with the columns `county` and `area` their new codes.
    ///
    /// @param tables names from the code, never from outside
    public void in(AreasRecoded recoded, String... tables) {
        recoded.each(r -> {
            for (var table : tables) {
                run(recoded, r, FOLLOW.formatted(table), Map.of());
            }
        });
    }

    /// Runs a statement of a module's own for one recoding, with the parameters `county`, `from`, `to`, `tail`
    /// and more.
    public void run(AreasRecoded recoded, AreasRecoded.Recoding r, String statement, Map<String, ?> more) {
        db.sql(statement)
                .param("county", recoded.county().code())
                .param("from", r.from().code())
                .param("to", r.to().code())
                .param("tail", r.tail())
                .params(more)
                .update();
    }
}
