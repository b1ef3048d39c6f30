package org.lianxin.people;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Zones;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The minimal register of who lives where: enough to find a door and a person, nothing about them.
@Service
public class Households {
    private final JdbcClient db;
    private final People people;
    private final InstantSource clock;

    Households(JdbcClient db, People people, InstantSource clock) {
        this.db = db;
        this.people = people;
        this.clock = clock;
    }

    /// A household to be registered with everybody who lives there.
    public record NewHousehold(AreaCode area, @Nullable String building, String door, List<NewPerson> residents) {}

    /// Registers households with their residents, as an import does.
    ///
    /// @return the residents' ids, household by household, in the order given
    @Transactional
    public List<List<PersonId>> registerAll(Actor by, List<NewHousehold> households) {
        var persons = people.registerAll(
                by, households.stream().flatMap(h -> h.residents.stream()).toList());
        var ids = households.stream().map(h -> HouseholdId.next().value()).toList();
        db.sql("""
                        insert into people_household (county, id, area, building, door)
                        select :county, n.* from unnest(:ids, :areas, :buildings, :doors) n
                        """)
                .param("county", by.county().code())
                .param("ids", ids.toArray(UUID[]::new))
                .param("areas", words(households.stream().map(h -> h.area.code())))
                .param("buildings", words(households.stream().map(NewHousehold::building)))
                .param("doors", words(households.stream().map(NewHousehold::door)))
                .update();
        var homes = new ArrayList<UUID>(persons.size());
        var answer = new ArrayList<List<PersonId>>(households.size());
        for (int i = 0, next = 0; i < ids.size(); i++) {
            int many = households.get(i).residents.size();
            answer.add(persons.subList(next, next + many));
            homes.addAll(java.util.Collections.nCopies(many, ids.get(i)));
            next += many;
        }
        db.sql("""
                        insert into people_resident (county, household, person, since)
                        select :county, n.*, :since from unnest(:homes, :persons) n
                        """)
                .param("county", by.county().code())
                .param("homes", homes.toArray(UUID[]::new))
                .param("persons", persons.stream().map(PersonId::value).toArray(UUID[]::new))
                .param("since", today())
                .update();
        return answer;
    }

    /// The households of a building that lie within an area, by door.
    public List<Household> ofBuilding(AreaCode within, String building) {
        return db.sql("""
                        select h.id, h.area, h.building, h.door, array_remove(array_agg(r.person order by r.person), null) as
                            residents
                        from people_household h left join people_resident r on r.county = h.county and r.household = h.id
                            and r.until is null
                        where h.county = :county and h.building = :building and h.area like :area
                        group by h.id, h.area, h.building, h.door order by length(h.door), h.door
                        """)
                .param("county", within.county().code())
                .param("building", building)
                .param("area", within.code() + "%")
                .query((row, n) -> new Household(
                        new HouseholdId(row.getObject("id", UUID.class)),
                        new AreaCode(row.getString("area")),
                        row.getString("building"),
                        row.getString("door"),
                        Arrays.stream((UUID[]) row.getArray("residents").getArray())
                                .map(PersonId::new)
                                .toList()))
                .list();
    }

    /// How many residents of each building agree, now, to the purpose.
    ///
    /// @return building → people
    public Map<String, Integer> consenting(AreaCode within, String purpose) {
        var found = new HashMap<String, Integer>();
        db.sql("""
                        select h.building, count(distinct r.person) as many from people_household h
                        join people_resident r on r.county = h.county and r.household = h.id and r.until is null
                        join people_consent c on c.county = r.county and c.person = r.person
                        where h.county = :county and h.area like :area and h.building is not null
                            and c.purpose = :purpose and c.withdrawn_at is null
                        group by h.building
                        """)
                .param("county", within.county().code())
                .param("area", within.code() + "%")
                .param("purpose", purpose)
                .query((row, n) -> found.put(row.getString("building"), row.getInt("many")))
                .list();
        return found;
    }

    /// Where a person lives now: grid, building, door.
    public List<Household> of(County county, PersonId person) {
        return db.sql("""
                        select h.id, h.area, h.building, h.door from people_household h
                        join people_resident r on r.county = h.county and r.household = h.id
                        where r.county = :county and r.person = :person and r.until is null
                        """)
                .param("county", county.code())
                .param("person", person.value())
                .query((row, n) -> new Household(
                        new HouseholdId(row.getObject("id", UUID.class)),
                        new AreaCode(row.getString("area")),
                        row.getString("building"),
                        row.getString("door"),
                        List.of(person)))
                .list();
    }

    private java.sql.Date today() {
        return java.sql.Date.valueOf(LocalDate.ofInstant(clock.instant(), Zones.COUNTY));
    }

    @SuppressWarnings("NullAway")
    private static String[] words(Stream<@Nullable String> words) {
        return words.toArray(String[]::new);
    }
}
