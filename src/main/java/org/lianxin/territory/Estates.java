package org.lianxin.territory;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The residential compounds.
@Service
public class Estates {
    private static final Bulk.Target ESTATES = Bulk.Target.of(
            "estate",
            2,
            "county",
            "code",
            "community",
            "name",
            "address",
            "built",
            "property_company",
            "has_post",
            "lon",
            "lat",
            "border");
    private final EstateStore store;
    private final Bulk bulk;
    private final TerritoryVersion version;

    Estates(EstateStore store, Bulk bulk, TerritoryVersion version) {
        this.store = store;
        this.bulk = bulk;
        this.version = version;
    }

    public Optional<Estate> find(EstateCode code) {
        return store.find(code);
    }

    /// The estates of a community, township or county, by code.
    public List<Estate> within(AreaCode area) {
        return store.within(area);
    }

    /// Writes many estates of one county at once, new ones and changed ones, as they are given: checked by the caller.
    @Transactional
    public void load(County county, List<Estate> estates) {
        bulk.put(ESTATES, estates.stream().map(e -> row(county, e)).toList());
        version.raise(county);
    }

    private static List<@Nullable Object> row(County county, Estate e) {
        return Bulk.row(
                county,
                e.code(),
                e.community(),
                e.name(),
                e.address(),
                e.built(),
                e.propertyCompany(),
                e.hasPost(),
                e.lon(),
                e.lat(),
                e.border());
    }
}
