package org.lianxin.territory.town;

import org.jspecify.annotations.Nullable;
import org.lianxin.platform.AreaCode;
import org.lianxin.territory.BuildingCode;
import org.lianxin.territory.EstateCode;

/// Numbers the buildings of one estate, or of one community outside its estates.
final class BuildingDraft {
    private final EstateCode prefix;
    private final @Nullable EstateCode estate;
    private final AreaCode community;
    private final String address;
    private final String suffix;
    private int n;

    BuildingDraft(EstateCode prefix, @Nullable EstateCode estate, AreaCode community, String address, String suffix) {
        this.prefix = prefix;
        this.estate = estate;
        this.community = community;
        this.address = address;
        this.suffix = suffix;
    }

    /// A building with its code and name.
    record Named(BuildingCode code, @Nullable EstateCode estate, AreaCode community, String name, String address) {}

    Named next(House house, String ownAddress) {
        n++;
        var code = BuildingCode.of(prefix, n);
        if (estate != null) {
            return new Named(code, estate, community, n + suffix, address + n + suffix);
        }
        var name = house.shop()
                ? "商铺"
                : switch (house.use()) {
                    case SCHOOL -> "教学楼";
                    case HOSPITAL -> "医院楼";
                    case MARKET -> "市场";
                    case OFFICE -> "办公楼";
                    default -> "厂房";
                };
        return new Named(code, null, community, ownAddress + name, ownAddress + name);
    }
}
