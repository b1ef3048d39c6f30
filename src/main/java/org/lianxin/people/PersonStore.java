package org.lianxin.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Ciphers;
import org.lianxin.platform.County;
import org.lianxin.platform.Rejection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// People in the database, encrypted.
@Component
class PersonStore {
    private final JdbcClient db;
    private final Vault vault;

    PersonStore(JdbcClient db, Vault vault) {
        this.db = db;
        this.vault = vault;
    }

    /// One row to be written, already encrypted.
    private record Row(
            UUID id,
            @Nullable String area,
            byte @Nullable [] name,
            byte @Nullable [] phone,
            byte @Nullable [] idNumber,
            byte @Nullable [] address,
            byte @Nullable [] nameIndex,
            byte @Nullable [] phoneIndex,
            byte @Nullable [] idNumberIndex) {}

    /// Writes people in one statement, however many.
    void insert(County county, List<PersonId> ids, List<NewPerson> people, String by, Instant now) {
        var rows = IntStream.range(0, ids.size())
                .parallel()
                .mapToObj(i -> sealed(county, ids.get(i), people.get(i)))
                .toList();
        db.sql("""
                        insert into people_person (county, id, area, name, phone, id_number, address, name_index, phone_index,
                            id_number_index, key_version, registered_at, registered_by)
                        select :county, n.*, :version, :now, :by
                        from unnest(:ids, :areas, :names, :phones, :numbers, :addresses, :nameIndexes, :phoneIndexes,
                            :numberIndexes) n
                        """)
                .param("county", county.code())
                .param("ids", rows.stream().map(Row::id).toArray(UUID[]::new))
                .param("areas", rows.stream().map(Row::area).toArray(String[]::new))
                .param("names", rows.stream().map(Row::name).toArray(byte[][]::new))
                .param("phones", rows.stream().map(Row::phone).toArray(byte[][]::new))
                .param("numbers", rows.stream().map(Row::idNumber).toArray(byte[][]::new))
                .param("addresses", rows.stream().map(Row::address).toArray(byte[][]::new))
                .param("nameIndexes", rows.stream().map(Row::nameIndex).toArray(byte[][]::new))
                .param("phoneIndexes", rows.stream().map(Row::phoneIndex).toArray(byte[][]::new))
                .param("numberIndexes", rows.stream().map(Row::idNumberIndex).toArray(byte[][]::new))
                .param("version", rows.isEmpty() ? 1 : version(rows.getFirst()))
                .param("now", Timestamp.from(now))
                .param("by", by)
                .update();
    }

    private Row sealed(County county, PersonId id, NewPerson person) {
        return new Row(
                id.value(),
                person.area() == null ? null : person.area().code(),
                vault.seal(county, id, Item.NAME, person.name()),
                vault.seal(county, id, Item.PHONE, person.phone()),
                vault.seal(county, id, Item.ID_NUMBER, person.idNumber()),
                vault.seal(county, id, Item.ADDRESS, person.address()),
                vault.index(county, Item.NAME, person.name()),
                vault.index(county, Item.PHONE, person.phone()),
                vault.index(county, Item.ID_NUMBER, person.idNumber()));
    }

    private static int version(Row row) {
        return row.name == null ? 1 : Ciphers.keyVersion(row.name);
    }

    /// People with exactly this name, phone or identity number.
    List<PersonId> find(County county, Item item, String words) {
        var column =
                switch (item) {
                    case NAME -> "name_index";
                    case PHONE -> "phone_index";
                    case ID_NUMBER -> "id_number_index";
                    case ADDRESS -> throw new IllegalArgumentException("addresses are not indexed");
                };
        return db.sql("select id from people_person where county = :county and " + column
                        + " = :index and forgotten_at is null order by id limit 200")
                .param("county", county.code())
                .param("index", vault.index(county, item, words))
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .list();
    }

    List<MaskedPerson> masked(County county, Collection<PersonId> people) {
        if (people.isEmpty()) {
            return List.of();
        }
        return db.sql("""
                        select id, area, name, phone, id_number from people_person where county = :county and id in (:ids)
                        order by id
                        """)
                .param("county", county.code())
                .param("ids", people.stream().map(PersonId::value).toList())
                .query((row, n) -> masked(county, row))
                .list();
    }

    private MaskedPerson masked(County county, ResultSet row) throws SQLException {
        var id = new PersonId(row.getObject("id", UUID.class));
        var clear = vault.open(county, id, row, EnumSet.of(Item.NAME, Item.PHONE, Item.ID_NUMBER));
        return new MaskedPerson(
                id,
                clear.containsKey(Item.NAME) ? Mask.name(clear.get(Item.NAME)) : "*",
                clear.containsKey(Item.PHONE) ? Mask.phone(clear.get(Item.PHONE)) : null,
                clear.containsKey(Item.ID_NUMBER) ? Mask.idNumber(clear.get(Item.ID_NUMBER)) : null,
                area(row));
    }

    Optional<Map<Item, String>> clear(County county, PersonId person, Set<Item> items) {
        return db.sql("""
                        select id, name, phone, id_number, address from people_person
                        where county = :county and id = :id and forgotten_at is null
                        """)
                .param("county", county.code())
                .param("id", person.value())
                .query((row, n) -> vault.open(county, person, row, items))
                .optional();
    }

    /// Writes items anew; the others are encrypted again with them, so that a row has one key version.
    void update(County county, PersonId person, Map<Item, String> items) {
        var whole = new EnumMap<Item, String>(clear(county, person, EnumSet.allOf(Item.class))
                .orElseThrow(() -> Rejection.notFound("people.unknown")));
        whole.putAll(items);
        var row = sealed(
                county,
                person,
                new NewPerson(
                        whole.getOrDefault(Item.NAME, ""),
                        whole.get(Item.PHONE),
                        whole.get(Item.ID_NUMBER),
                        whole.get(Item.ADDRESS),
                        null));
        db.sql("""
                        update people_person set name = :name, phone = :phone, id_number = :number, address = :address,
                            name_index = :nameIndex, phone_index = :phoneIndex, id_number_index = :numberIndex,
                            key_version = :version
                        where county = :county and id = :id
                        """)
                .param("name", row.name, Types.BINARY)
                .param("phone", row.phone, Types.BINARY)
                .param("number", row.idNumber, Types.BINARY)
                .param("address", row.address, Types.BINARY)
                .param("nameIndex", row.nameIndex, Types.BINARY)
                .param("phoneIndex", row.phoneIndex, Types.BINARY)
                .param("numberIndex", row.idNumberIndex, Types.BINARY)
                .param("version", version(row))
                .param("county", county.code())
                .param("id", person.value())
                .update();
    }

    void forget(County county, PersonId person, Instant at) {
        db.sql("""
                        update people_person set name = null, phone = null, id_number = null, address = null, name_index = null,
                            phone_index = null, id_number_index = null, forgotten_at = :at
                        where county = :county and id = :id
                        """)
                .param("at", Timestamp.from(at))
                .param("county", county.code())
                .param("id", person.value())
                .update();
    }

    private static @Nullable AreaCode area(ResultSet row) throws SQLException {
        var area = row.getString("area");
        return area == null ? null : new AreaCode(area);
    }
}
