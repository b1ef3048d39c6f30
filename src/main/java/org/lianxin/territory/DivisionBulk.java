package org.lianxin.territory;

import java.util.List;
import org.lianxin.platform.AreaCode;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whole lists of divisions.
@Component
class DivisionBulk {
    private static final Bulk.Target TABLE =
            Bulk.Target.of("division", 3, "county", "code", "valid_from", "name", "valid_to");
    private final Bulk bulk;
    private final DivisionStore store;
    private final TerritoryVersion version;

    DivisionBulk(Bulk bulk, DivisionStore store, TerritoryVersion version) {
        this.bulk = bulk;
        this.version = version;
        this.store = store;
    }

    /// Adds the divisions whose codes have no row at all, and says how many.
    @Transactional
    public int addMissing(List<Division> divisions) {
        var there = store.codes(homes(divisions));
        var missing =
                divisions.stream().filter(d -> !there.contains(d.code().code())).toList();
        put(missing);
        return missing.size();
    }

    Divisions.Plan plan(List<Division> list) {
        var names = store.names(homes(list));
        var added =
                list.stream().filter(d -> !names.containsKey(d.code().code())).toList();
        var renamed = list.stream()
                .filter(d -> names.containsKey(d.code().code())
                        && !d.name().equals(names.get(d.code().code())))
                .toList();
        return new Divisions.Plan(added, renamed);
    }

    @Transactional
    public void carryOut(Divisions.Plan plan) {
        store.close(plan.renamed());
        put(plan.renamed());
        put(plan.added());
    }

    private static String[] homes(List<Division> list) {
        return list.stream().map(d -> DivisionStore.home(d.code())).distinct().toArray(String[]::new);
    }

    private void put(List<Division> divisions) {
        divisions.stream()
                .filter(d -> d.code().level().ordinal() >= AreaCode.Level.COUNTY.ordinal())
                .map(d -> d.code().county())
                .distinct()
                .forEach(version::raise);
        bulk.put(
                TABLE,
                divisions.stream()
                        .map(d ->
                                Bulk.row(DivisionStore.home(d.code()), d.code(), d.validFrom(), d.name(), d.validTo()))
                        .toList());
    }
}
