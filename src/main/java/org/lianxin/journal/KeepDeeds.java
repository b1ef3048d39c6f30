package org.lianxin.journal;

import org.lianxin.platform.Deed;
import org.lianxin.platform.Ids;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes every deed into the journal, in the transaction of the deed: either both stay or neither does.
@Component
class KeepDeeds {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();
    private final JdbcClient db;

    KeepDeeds(JdbcClient db) {
        this.db = db;
    }

    /// @throws org.springframework.transaction.IllegalTransactionStateException outside a transaction
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(Deed deed) {
        var area = deed.area();
        db.sql("""
                        insert into journal_entry (county, id, xid, at, actor, deed, subject, area, facts)
                        values (:county, :id, '0', '-infinity', :actor, :deed, :subject, :area, :facts)
                        """)
                .param("county", deed.county().code())
                .param("id", Ids.next())
                .param("actor", deed.actor())
                .param("deed", deed.deed())
                .param("subject", deed.subject())
                .param("area", area == null ? null : area.code())
                .param("facts", JSON.writeValueAsString(deed.facts()))
                .update();
    }
}
