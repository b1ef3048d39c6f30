package org.lianxin.territory;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The map.
///
/// @param tiandituKey a browser key of 天地图, the official map, for a base layer below the grids; without it the map is
/// drawn from the product's own vectors and no foreign address is asked
/// @param reviewNumber the 审图号 to print on every map, as the 《地图管理条例》 asks of published maps
@ConfigurationProperties("lianxin.map")
public record TerritorySettings(
        @DefaultValue("") String tiandituKey,
        @DefaultValue("") String reviewNumber) {}
