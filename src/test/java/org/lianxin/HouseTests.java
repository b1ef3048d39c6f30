package org.lianxin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.lianxin.platform.County;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@LianxinTest
class HouseTests {
    @Autowired
    JdbcClient db;

    /// Tables that belong to the machine, not to a county's business.
    private static final String MACHINE = "scheduled_tasks|flyway_.*";

    @Test
    void theCountyLeadsTheKeyOfEveryBusinessTable() {
        var without = db.sql("""
                        select c.relname from pg_class c
                        where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and c.relname !~ :machine
                          and not exists (
                            select 1 from pg_index i join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
                            where i.indrelid = c.oid and i.indisprimary and a.attname = 'county')
                        """)
                .param("machine", "^(" + MACHINE + ")$")
                .query(String.class)
                .list();
        assertThat(without).isEmpty();
    }

    @Test
    void theCountyIsInEveryUniqueIndexOfABusinessTable() {
        var without = db.sql("""
                        select i.indexrelid::regclass::text from pg_index i join pg_class c on c.oid = i.indrelid
                        where i.indisunique and c.relnamespace = 'public'::regnamespace and c.relname !~ :machine
                          and not exists (
                            select 1 from pg_attribute a
                            where a.attrelid = c.oid and a.attnum = any (i.indkey::int[]) and a.attname = 'county')
                        """)
                .param("machine", "^(" + MACHINE + ")$")
                .query(String.class)
                .list();
        assertThat(without).isEmpty();
    }

    @Test
    void aCountyOfATestIsItsOwn() {
        assertThat(Counties.fresh()).isNotEqualTo(Counties.fresh()).isInstanceOf(County.class);
    }
}
