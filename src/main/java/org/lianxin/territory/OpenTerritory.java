package org.lianxin.territory;

import java.util.List;
import org.lianxin.platform.County;
import org.lianxin.platform.Open;
import org.lianxin.platform.Publishing;
import org.lianxin.platform.Rejection;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// What anybody may know of a place.
@RestController
@RequestMapping("/api/open/territory")
class OpenTerritory {
    private final Places places;
    private final Areas areas;
    private final TerritorySettings settings;
    private final Grids grids;
    private final Publishing publishing;

    OpenTerritory(Places places, Areas areas, TerritorySettings settings, Grids grids, Publishing publishing) {
        this.publishing = publishing;
        this.places = places;
        this.areas = areas;
        this.settings = settings;
        this.grids = grids;
    }

    /// @param name as a person reads it
    /// @param target the code of the grid, estate or building behind the label
    record NamedPlace(String code, Place.Kind kind, String target, String area, String areaName, String name) {}

    @GetMapping("/places/{code}")
    @Open("the label with this code hangs in the street, for anybody to scan")
    NamedPlace place(@PathVariable String code) {
        var place = places.find(code).orElseThrow(() -> Rejection.notFound("territory.place-unknown", code));
        var area = publishing.masked(areas.describe(place.area()));
        var name = place.kind() == Place.Kind.GRID ? area : publishing.masked(place.name());
        return new NamedPlace(
                place.code(), place.kind(), place.target(), place.area().code(), area, name);
    }

    /// A county that this server serves.
    record CountyShown(County code, String name) {}

    @GetMapping("/counties")
    @Open("a resident who reports without a label says in which county")
    List<CountyShown> counties() {
        return grids.counties().stream()
                .map(c -> new CountyShown(c, areas.name(c.area()).orElse(c.code())))
                .toList();
    }

    @GetMapping("/map-settings")
    @Open("maps are shown on open pages too; the key is a browser key")
    TerritorySettings settings() {
        return settings;
    }
}
