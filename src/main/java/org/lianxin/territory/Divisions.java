package org.lianxin.territory;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.lianxin.platform.Zones;
import org.springframework.stereotype.Service;

/// The official division tree, as it stands and as it stood.
@Service
public class Divisions {
    private final DivisionStore store;
    private final DivisionBulk bulk;
    private final ReshapingStore history;
    private final InstantSource clock;

    Divisions(DivisionStore store, DivisionBulk bulk, ReshapingStore history, InstantSource clock) {
        this.store = store;
        this.bulk = bulk;
        this.history = history;
        this.clock = clock;
    }

    /// The division that stands today under the code.
    public Optional<Division> find(AreaCode code) {
        return find(code, today());
    }

    /// The division that stood under the code on a day.
    public Optional<Division> find(AreaCode code, LocalDate day) {
        return store.find(code, day);
    }

    /// The divisions one level below that stand today, by code.
    public List<Division> children(AreaCode parent) {
        return store.children(parent, today());
    }

    /// Every community and village of the county that stands today, by code.
    public List<Division> communities(County county) {
        return store.at(county, AreaCode.Level.COMMUNITY, today());
    }

    /// Everything that stands today in the area and below, by code.
    public List<Division> within(AreaCode area) {
        return store.within(area, today());
    }

    /// What a list would add and rename, compared with what stands.
    public Plan plan(List<Division> list) {
        return bulk.plan(list);
    }

    /// Adds and renames as planned; an old name ends on the day before the new one's first.
    public void carryOut(Plan plan) {
        bulk.carryOut(plan);
    }

    /// The difference between a list and the tree.
    public record Plan(List<Division> added, List<Division> renamed) {}

    /// Every row that ever stood under the code, oldest first.
    public List<Division> history(AreaCode code) {
        return store.history(code);
    }

    /// The merges and splits that concern the code or what lies below it, oldest first.
    public List<DivisionChange> changes(AreaCode code) {
        return history.changes(code);
    }

    /// Adds the divisions whose codes the tree does not know, and says how many.
    public int addMissing(List<Division> divisions) {
        return bulk.addMissing(divisions);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zones.COUNTY);
    }
}
