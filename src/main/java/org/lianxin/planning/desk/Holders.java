package org.lianxin.planning.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianxin.access.AccountId;
import org.lianxin.access.Accounts;
import org.lianxin.docket.Entries;
import org.lianxin.docket.Entry;
import org.lianxin.docket.Privacy;
import org.lianxin.docket.Search;
import org.lianxin.organisation.Unit;
import org.lianxin.organisation.Units;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.springframework.stereotype.Component;

/// The open matters of an area, and who holds each of them.
@Component
class Holders {
    private static final int MOST_MATTERS = 500;
    private final Entries entries;
    private final Accounts accounts;
    private final Units units;

    Holders(Entries entries, Accounts accounts, Units units) {
        this.entries = entries;
        this.accounts = accounts;
        this.units = units;
    }

    List<Entry> open(AreaCode area) {
        var search = new Search(
                null, null, area, null, null, null, null, null, null, "open", null, null, null, null, null, null);
        return entries.search(Actor.system(area.county()), search, 0, MOST_MATTERS)
                .items();
    }

    /// The accountable owner of each open matter that is not confidential, by its number.
    Map<String, String> names(AreaCode area) {
        var open = open(area).stream()
                .filter(entry -> entry.privacy() == Privacy.N)
                .toList();
        var people = accounts.names(
                area.county(),
                open.stream()
                        .flatMap(entry -> account(entry).stream())
                        .distinct()
                        .toList());
        var unitNames = units.all(area.county()).stream()
                .collect(Collectors.toMap(unit -> unit.id().value(), Unit::name));
        var names = new HashMap<String, String>();
        open.forEach(entry -> names.put(entry.number(), name(entry, people, unitNames)));
        return names;
    }

    private static Optional<AccountId> account(Entry entry) {
        try {
            return Optional.ofNullable(entry.ownerAccount())
                    .map(UUID::fromString)
                    .map(AccountId::new);
        } catch (IllegalArgumentException system) {
            return Optional.empty();
        }
    }

    private static String name(Entry entry, Map<AccountId, String> people, Map<UUID, String> unitNames) {
        return account(entry)
                .map(people::get)
                .or(() -> Optional.ofNullable(entry.ownerUnit()).map(unitNames::get))
                .orElse("");
    }
}
