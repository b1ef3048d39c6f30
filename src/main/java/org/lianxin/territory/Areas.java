package org.lianxin.territory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.County;
import org.springframework.stereotype.Service;

/// Areas in words, from memory.
@Service
public class Areas {
    private final Divisions divisions;
    private final Grids grids;
    private final Versioned<Map<AreaCode, String>> names;

    Areas(Divisions divisions, Grids grids, TerritoryVersion versions) {
        this.divisions = divisions;
        this.grids = grids;
        this.names = new Versioned<>(versions, this::read);
    }

    private Map<AreaCode, String> read(County county) {
        var words = new HashMap<AreaCode, String>();
        divisions.within(county.area()).forEach(d -> words.put(d.code(), d.shortName()));
        grids.within(county.area()).forEach(g -> words.put(g.code(), g.name()));
        return words;
    }

    /// The area from the county down, such as `谢家集区 蔡家岗街道 新华社区 第三网格`; what has no name is left out.
    public String describe(AreaCode area) {
        var words = new ArrayList<String>();
        for (var at = Optional.of(area);
                at.isPresent() && !aboveCounty(at.get());
                at = at.get().parent()) {
            name(at.get()).ifPresent(words::addFirst);
        }
        return String.join(" ", words);
    }

    /// The area below the county, such as `蔡家岗街道 新华社区 第三网格`; the county itself by its own name.
    public String within(AreaCode area) {
        var county = area.level().digits() > AreaCode.Level.COUNTY.digits()
                ? name(area.county().area()).orElse("")
                : "";
        return describe(area).substring(county.isEmpty() ? 0 : county.length()).strip();
    }

    /// The area's own name: a division's as people say it, or a grid's. What stands no more is known by its last name.
    public Optional<String> name(AreaCode area) {
        if (aboveCounty(area)) {
            return divisions.find(area).map(Division::shortName);
        }
        return Optional.ofNullable(names.of(area.county()).get(area)).or(() -> gone(area));
    }

    private Optional<String> gone(AreaCode area) {
        return area.level().digits() > AreaCode.Level.COMMUNITY.digits()
                ? grids.find(area).map(Grid::name)
                : divisions.history(area).stream()
                        .reduce((first, second) -> second)
                        .map(Division::shortName);
    }

    private static boolean aboveCounty(AreaCode area) {
        return area.level().digits() < AreaCode.Level.COUNTY.digits();
    }
}
