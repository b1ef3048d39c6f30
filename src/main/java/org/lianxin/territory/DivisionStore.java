package org.lianxin.territory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DivisionStore {
    private final JdbcClient db;

    DivisionStore(JdbcClient db) {
        this.db = db;
    }

    /// The six digits under which a division's row stands: for a province or city its own code, filled with zeros.
    static String home(AreaCode code) {
        return code.code().length() >= 6 ? code.code().substring(0, 6) : (code.code() + "000000").substring(0, 6);
    }

    Optional<Division> find(AreaCode code, LocalDate day) {
        return db.sql("""
                        select code, name, valid_from, valid_to from division
                        where county = :county and code = :code and valid_from <= :day
                          and (valid_to is null or valid_to > :day)
                        """)
                .param("county", home(code))
                .param("code", code.code())
                .param("day", day)
                .query(DivisionStore::division)
                .optional();
    }

    List<Division> children(AreaCode parent, LocalDate day) {
        var below = AreaCode.Level.values()[parent.level().ordinal() + 1];
        return db.sql("""
                        select code, name, valid_from, valid_to from division
                        where county between :low and :high and code like :prefix and length(code) = :digits
                          and valid_from <= :day and (valid_to is null or valid_to > :day)
                        order by code
                        """)
                .param("low", home(parent))
                .param("high", (parent.code() + "999999").substring(0, 6))
                .param("prefix", parent.code() + "%")
                .param("digits", below.digits())
                .param("day", day)
                .query(DivisionStore::division)
                .list();
    }

    List<Division> within(AreaCode area, LocalDate day) {
        return db.sql("""
                        select code, name, valid_from, valid_to from division
                        where county between :low and :high and code like :prefix
                          and valid_from <= :day and (valid_to is null or valid_to > :day)
                        order by code
                        """)
                .param("low", home(area))
                .param("high", (area.code() + "999999").substring(0, 6))
                .param("prefix", area.code() + "%")
                .param("day", day)
                .query(DivisionStore::division)
                .list();
    }

    /// The names that stand now in the counties, by code.
    Map<String, String> names(String[] counties) {
        record Named(String code, String name) {}
        return db
                .sql("select code, name from division where county = any (:counties) and valid_to is null")
                .param("counties", counties)
                .query((row, n) -> new Named(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Named::code, Named::name));
    }

    void close(List<Division> renamed) {
        for (var division : renamed) {
            db.sql("""
                            update division set valid_to = :day
                            where county = :county and code = :code and valid_to is null and valid_from < :day
                            """)
                    .param("county", home(division.code()))
                    .param("code", division.code().code())
                    .param("day", division.validFrom())
                    .update();
        }
    }

    List<Division> history(AreaCode code) {
        return db.sql("""
                        select code, name, valid_from, valid_to from division
                        where county = :county and code = :code order by valid_from
                        """)
                .param("county", home(code))
                .param("code", code.code())
                .query(DivisionStore::division)
                .list();
    }

    List<Division> at(County county, AreaCode.Level level, LocalDate day) {
        return db.sql("""
                        select code, name, valid_from, valid_to from division
                        where county = :county and length(code) = :digits
                          and valid_from <= :day and (valid_to is null or valid_to > :day)
                        order by code
                        """)
                .param("county", county.code())
                .param("digits", level.digits())
                .param("day", day)
                .query(DivisionStore::division)
                .list();
    }

    /// Every code that was ever known in the counties.
    Set<String> codes(String[] counties) {
        return new HashSet<>(db.sql("select distinct code from division where county = any (:counties)")
                .param("counties", counties)
                .query(String.class)
                .list());
    }

    static Division division(ResultSet row, int n) throws SQLException {
        return new Division(
                new AreaCode(row.getString("code")),
                row.getString("name"),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class));
    }
}
