package org.lianxin.organisation;

import java.util.List;
import java.util.Optional;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The units of a county.
@Service
public class Units {
    private final UnitStore store;

    Units(UnitStore store) {
        this.store = store;
    }

    /// The unit, standing or closed.
    public Optional<Unit> find(County county, UnitId id) {
        return store.find(county, id);
    }

    /// The standing unit of that name in the area or in the nearest area around it.
    public Optional<Unit> named(AreaCode area, String name) {
        return store.named(area, name);
    }

    /// The standing units of the county, by kind and name.
    public List<Unit> all(County county) {
        return store.all(county);
    }

    /// The standing units of a kind that answer for exactly this area.
    public List<Unit> of(AreaCode area, Unit.Kind kind) {
        return store.of(area, kind);
    }

    /// The community committee, else the township centre, else the district centre that answers for the area.
    public Optional<Unit> responsible(AreaCode area) {
        return store.responsible(area);
    }

    /// Writes many units at once, new ones and changed ones, as they are given: checked by the caller.
    @Transactional
    public void load(County county, List<Unit> units) {
        units.forEach(unit -> store.put(county, unit));
    }
}
