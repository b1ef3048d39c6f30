package org.lianxin.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The grids of the communities.
@Service
public class Grids {
    private static final Bulk.Target GRIDS = Bulk.Target.of(
            "grid",
            2,
            "county",
            "code",
            "name",
            "kind",
            "households",
            "supervision_phone",
            "lon",
            "lat",
            "border",
            "valid_from",
            "valid_to");
    private static final Bulk.Target CONTACTS =
            Bulk.Target.of("grid_contact", 3, "county", "grid", "position", "duty", "name", "phone");
    private final GridStore store;
    private final Bulk bulk;
    private final TerritoryVersion version;

    Grids(GridStore store, Bulk bulk, TerritoryVersion version) {
        this.store = store;
        this.bulk = bulk;
        this.version = version;
    }

    /// The grid under the code, standing or closed.
    public Optional<Grid> find(AreaCode code) {
        return store.find(code);
    }

    /// The grids and micro-grids that stand within the area, by code, borders included.
    public List<Grid> within(AreaCode area) {
        return store.within(area);
    }

    /// The next free code of a grid in a community, or of a micro-grid in a grid.
    public AreaCode nextCode(AreaCode above) {
        return new AreaCode("%s%03d".formatted(above.code(), store.highest(above) + 1));
    }

    /// The counties that have grids: those that this server serves.
    public List<County> counties() {
        return store.counties();
    }

    boolean holdsBuildings(AreaCode code) {
        return store.holdsBuildings(code);
    }

    void close(AreaCode code, LocalDate day) {
        store.close(code, day);
        version.raise(code.county());
    }

    /// Writes many grids of one county at once, new ones and changed ones, as they are given: checked by the caller.
    @Transactional
    public void load(County county, List<Grid> grids) {
        bulk.put(GRIDS, grids.stream().map(g -> row(county, g)).toList());
        store.removeContacts(county, grids.stream().map(Grid::code).toList());
        bulk.put(CONTACTS, grids.stream().flatMap(g -> contacts(county, g)).toList());
        version.raise(county);
    }

    private static List<@Nullable Object> row(County county, Grid g) {
        return Bulk.row(
                county,
                g.code(),
                g.name(),
                g.kind(),
                g.households(),
                g.supervisionPhone(),
                g.lon(),
                g.lat(),
                g.border(),
                g.validFrom(),
                g.validTo());
    }

    private static Stream<List<@Nullable Object>> contacts(County county, Grid g) {
        return IntStream.range(0, g.contacts().size()).mapToObj(i -> {
            var contact = g.contacts().get(i);
            return Bulk.row(county, g.code(), i, contact.duty(), contact.name(), contact.phone());
        });
    }
}
