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
    private final InstantSource clock;

    Divisions(DivisionStore store, DivisionBulk bulk, InstantSource clock) {
        this.store = store;
        this.bulk = bulk;
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

    /// Adds the divisions whose codes the tree does not know, and says how many.
    public int addMissing(List<Division> divisions) {
        return bulk.addMissing(divisions);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Zones.COUNTY);
    }
}
