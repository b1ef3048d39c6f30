package org.lianxin.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.County;
import org.lianxin.platform.Keys;
import org.lianxin.platform.Resealing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Re-encrypts the vault under the newest key, some hundred people at a time, while everybody goes on working.
@Component
class Rekeying implements Resealing {
    private static final int BATCH = 500;
    private final JdbcClient db;
    private final Vault vault;
    private final Keys keys;
    private final TransactionTemplate transaction;

    Rekeying(JdbcClient db, Vault vault, Keys keys, TransactionTemplate transaction) {
        this.db = db;
        this.vault = vault;
        this.keys = keys;
        this.transaction = transaction;
    }

    @Override
    public String key() {
        return Vault.KEY;
    }

    @Override
    public String what() {
        return "people";
    }

    @Override
    public long reseal(LongConsumer progress) {
        int newest = keys.newest(Vault.KEY).version();
        var counties = db.sql("select distinct county from people_person where key_version < :newest")
                .param("newest", newest)
                .query(String.class)
                .list();
        long done = 0;
        for (var county : counties) {
            for (int n = batch(new County(county), newest); n > 0; n = batch(new County(county), newest)) {
                done += n;
                progress.accept(done);
            }
        }
        return done;
    }

    private int batch(County county, int newest) {
        return java.util.Objects.requireNonNull(transaction.execute(t -> {
            var people = db.sql("""
                            select id, name, phone, id_number, address from people_person
                            where county = :county and key_version < :newest order by id limit :batch for update skip locked
                            """)
                    .param("county", county.code())
                    .param("newest", newest)
                    .param("batch", BATCH)
                    .query((row, n) -> row(county, row))
                    .list();
            write(county, newest, people);
            return people.size();
        }));
    }

    private record Row(UUID id, Map<Item, String> clear) {}

    private Row row(County county, ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Row(id, vault.open(county, new PersonId(id), row, EnumSet.allOf(Item.class)));
    }

    private void write(County county, int newest, List<Row> people) {
        db.sql("""
                        update people_person p set name = n.name, phone = n.phone, id_number = n.id_number, address = n.address,
                            key_version = :newest
                        from unnest(:ids, :names, :phones, :numbers, :addresses) n (id, name, phone, id_number, address)
                        where p.county = :county and p.id = n.id
                        """)
                .param("newest", newest)
                .param("county", county.code())
                .param("ids", people.stream().map(Row::id).toArray(UUID[]::new))
                .param("names", sealed(county, people, Item.NAME))
                .param("phones", sealed(county, people, Item.PHONE))
                .param("numbers", sealed(county, people, Item.ID_NUMBER))
                .param("addresses", sealed(county, people, Item.ADDRESS))
                .update();
    }

    private byte @Nullable [][] sealed(County county, List<Row> people, Item item) {
        return people.stream()
                .map(p -> vault.seal(county, new PersonId(p.id), item, p.clear.get(item)))
                .toArray(byte[][]::new);
    }
}
