package org.lianxin.people;

import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Rejection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The register of people and the vault: everybody is masked unless somebody says why not.
@Service
public class People {
    private static final Pattern PHONE = Pattern.compile("\\+?\\d{5,15}");
    private static final Pattern ID_NUMBER = Pattern.compile("\\d{17}[\\dX]");
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_ADDRESS = 200;
    private static final int BATCH = 5_000;
    private final PersonStore store;
    private final Looks looks;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    People(PersonStore store, Looks looks, ApplicationEventPublisher events, InstantSource clock) {
        this.store = store;
        this.looks = looks;
        this.events = events;
        this.clock = clock;
    }

    /// Registers somebody.
    ///
    /// @throws Rejection `people.name`, `people.phone`, `people.id-number`
    @Transactional
    public PersonId register(Actor by, NewPerson person) {
        var id = PersonId.next();
        store.insert(by.county(), List.of(id), List.of(clean(person)), by.id(), clock.instant());
        tell(by, person.area(), "people.registered", id, Map.of());
        return id;
    }

    /// Somebody who gives a name and a phone: the same person as before when both are known together, else a new one.
    @Transactional
    public PersonId recognise(Actor by, NewPerson person) {
        var cleaned = clean(person);
        if (cleaned.phone() == null) {
            return register(by, person);
        }
        return findByPhone(by.county(), cleaned.phone()).stream()
                .filter(id -> cleaned.name()
                        .equals(store.clear(by.county(), id, Set.of(Item.NAME))
                                .map(c -> c.get(Item.NAME))
                                .orElse(null)))
                .findFirst()
                .orElseGet(() -> register(by, person));
    }

    /// Registers many at once, as an import does; one entry in the journal tells how many.
    ///
    /// @return their ids, in the order given
    @Transactional
    public List<PersonId> registerAll(Actor by, List<NewPerson> people) {
        var cleaned = people.stream().map(People::clean).toList();
        var ids = people.stream().map(p -> PersonId.next()).toList();
        IntStream.iterate(0, i -> i < ids.size(), i -> i + BATCH).forEach(i -> {
            int end = Math.min(ids.size(), i + BATCH);
            store.insert(by.county(), ids.subList(i, end), cleaned.subList(i, end), by.id(), clock.instant());
        });
        events.publishEvent(new PeopleDeed(
                by.county(), null, by.id(), "people.imported", "people:import", Map.of("count", ids.size())));
        return ids;
    }

    /// The people with exactly this phone number, however it is written.
    public List<PersonId> findByPhone(County county, String phone) {
        return store.find(county, Item.PHONE, phone);
    }

    /// The people with exactly this name.
    public List<PersonId> findByName(County county, String name) {
        return store.find(county, Item.NAME, name);
    }

    /// The people with exactly this identity number.
    public List<PersonId> findByIdNumber(County county, String number) {
        return store.find(county, Item.ID_NUMBER, number);
    }

    /// @throws Rejection `people.unknown` (404)
    public MaskedPerson masked(County county, PersonId person) {
        return store.masked(county, List.of(person)).stream()
                .findFirst()
                .orElseThrow(() -> Rejection.notFound("people.unknown"));
    }

    /// Many people masked, by id; unknown ones are left out.
    public Map<PersonId, MaskedPerson> masked(County county, Collection<PersonId> people) {
        return store.masked(county, people).stream().collect(Collectors.toMap(MaskedPerson::id, Function.identity()));
    }

    /// Shows items in clear to somebody who holds [PeopleModule#UNMASK] where the person lives. The look counts against
    /// the day's quota, is journalled, and the person can see it.
    ///
    /// @param note in the looker's own words
    /// @throws Rejection `platform.denied`, `people.quota`, `people.unknown`
    @Transactional
    public Map<Item, String> unmask(Actor by, PersonId person, Purpose purpose, String note, Set<Item> items) {
        require(by, person, PeopleModule.UNMASK);
        return show(by, person, purpose, note, null, items);
    }

    /// Shows items in clear for a matter whose own module has already decided that the actor may see them: the handler
    /// of a report calls its reporter. It counts, is journalled and seen like any other look.
    ///
    /// @param about the matter, such as `incident:0198…`
    /// @throws Rejection `people.quota`, `people.unknown`
    @Transactional
    public Map<Item, String> reveal(
            Actor by, PersonId person, Purpose purpose, String note, String about, Set<Item> items) {
        return show(by, person, purpose, note, about, items);
    }

    /// Writes what was wrong anew; what is null stays.
    ///
    /// @throws Rejection `people.unknown`, `people.name`, `people.phone`, `people.id-number`
    @Transactional
    public void correct(Actor by, PersonId person, Map<Item, String> items) {
        require(by, person, PeopleModule.EDIT);
        var cleaned = new java.util.EnumMap<Item, String>(Item.class);
        items.forEach((item, words) -> cleaned.put(item, clean(item, words)));
        store.update(by.county(), person, cleaned);
        tell(
                by,
                null,
                "people.corrected",
                person,
                Map.of("items", items.keySet().stream().sorted().toList()));
    }

    /// Erases what identifies a person, at the person's request (《个人信息保护法》第四十七条). What points to the person
    /// stays and points to nobody.
    @Transactional
    public void forget(Actor by, PersonId person, String reason) {
        require(by, person, PeopleModule.EDIT);
        store.forget(by.county(), person, clock.instant());
        tell(by, null, "people.forgotten", person, Map.of("reason", reason));
    }

    private void require(Actor by, PersonId person, org.lianxin.platform.Permission permission) {
        var area = masked(by.county(), person).area();
        by.require(permission, area == null ? by.county().area() : area);
    }

    /// Who looked at the person's data in clear, the latest first.
    public List<Look> whoLooked(County county, PersonId person) {
        return looks.of(county, person);
    }

    /// How many more people the actor may look at today.
    public int looksLeft(Actor by) {
        return looks.left(by);
    }

    private Map<Item, String> show(
            Actor by, PersonId person, Purpose purpose, String note, @Nullable String about, Set<Item> items) {
        if (items.isEmpty()) {
            throw new Rejection("people.items").field("items");
        }
        var clear = store.clear(by.county(), person, items).orElseThrow(() -> Rejection.notFound("people.unknown"));
        looks.note(by, person, purpose, note.strip(), about, items);
        var facts = new TreeMap<String, Object>(
                Map.of("purpose", purpose, "items", items.stream().sorted().toList()));
        if (about != null) {
            facts.put("about", about);
        }
        tell(by, masked(by.county(), person).area(), "people.looked", person, facts);
        return clear;
    }

    private static NewPerson clean(NewPerson person) {
        return new NewPerson(
                clean(Item.NAME, person.name()),
                cleanOrNull(Item.PHONE, person.phone()),
                cleanOrNull(Item.ID_NUMBER, person.idNumber()),
                cleanOrNull(Item.ADDRESS, person.address()),
                person.area());
    }

    private static @Nullable String cleanOrNull(Item item, @Nullable String words) {
        return words == null || words.isBlank() ? null : clean(item, words);
    }

    private static String clean(Item item, String words) {
        var plain = Vault.plain(item, words);
        boolean right =
                switch (item) {
                    case NAME -> !plain.isEmpty() && plain.length() <= LONGEST_NAME;
                    case PHONE -> PHONE.matcher(plain).matches();
                    case ID_NUMBER -> ID_NUMBER.matcher(plain).matches();
                    case ADDRESS -> plain.length() <= LONGEST_ADDRESS;
                };
        if (!right) {
            var field = item == Item.ID_NUMBER ? "idNumber" : item.column();
            throw new Rejection("people." + item.column().replace('_', '-'), LONGEST_NAME, LONGEST_ADDRESS)
                    .field(field);
        }
        return item == Item.NAME ? words.strip() : plain;
    }

    private void tell(Actor by, @Nullable AreaCode area, String deed, PersonId person, Map<String, ?> facts) {
        events.publishEvent(new PeopleDeed(by.county(), area, by.id(), deed, "person:" + person, facts));
    }
}
