package org.lianxin.territory;

import java.util.ArrayList;
import java.util.Optional;
import org.lianxin.platform.AreaCode;
import org.springframework.stereotype.Service;

/// Areas in words.
@Service
public class Areas {
    private final Divisions divisions;
    private final Grids grids;

    Areas(Divisions divisions, Grids grids) {
        this.divisions = divisions;
        this.grids = grids;
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

    /// The area's own name: a division's as people say it, or a grid's.
    public Optional<String> name(AreaCode area) {
        return area.level().digits() > AreaCode.Level.COMMUNITY.digits()
                ? grids.find(area).map(Grid::name)
                : divisions.find(area).map(Division::shortName);
    }

    private static boolean aboveCounty(AreaCode area) {
        return area.level().digits() < AreaCode.Level.COUNTY.digits();
    }
}
