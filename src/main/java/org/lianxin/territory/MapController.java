package org.lianxin.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Requires;
import org.lianxin.territory.CoordinateSystem.LonLat;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The map over the web, and the ways from a point or from words to a place.
@RestController
@RequestMapping("/api/territory")
class MapController {
    private final MapData map;
    private final GridLocator locator;
    private final Addresses addresses;
    private final Areas areas;
    private final Places places;

    MapController(MapData map, GridLocator locator, Addresses addresses, Areas areas, Places places) {
        this.map = map;
        this.locator = locator;
        this.addresses = addresses;
        this.areas = areas;
        this.places = places;
    }

    /// Where a point lies; all null when in no grid.
    record Whereabouts(
            @Nullable AreaCode area,
            @Nullable String areaName,
            @Nullable BuildingCode building,
            @Nullable EstateCode estate) {}

    record Found(BuildingCode building, AreaCode area, String text, double score, double lon, double lat) {}

    record LabelBody(String target) {}

    /// The outlines of the communities, for the map of a district.
    @GetMapping("/map/outlines")
    @Requires("territory.view")
    MapData.Collection outlines(Actor actor, @RequestParam(required = false) @Nullable AreaCode area) {
        var scope = Scope.of(actor, area);
        return map.outlines(scope, scope.level() != AreaCode.Level.COUNTY);
    }

    @GetMapping("/map/grids")
    @Requires("territory.view")
    MapData.Collection grids(Actor actor, @RequestParam(required = false) @Nullable AreaCode area) {
        return map.grids(Scope.of(actor, area));
    }

    @GetMapping("/map/buildings")
    @Requires("territory.view")
    MapData.Collection buildings(Actor actor, @RequestParam(required = false) @Nullable AreaCode area) {
        return map.buildings(Scope.of(actor, area));
    }

    @GetMapping("/map/surroundings")
    @Requires("territory.view")
    MapData.Collection surroundings(Actor actor, @RequestParam(required = false) @Nullable AreaCode area) {
        return map.surroundings(Scope.of(actor, area));
    }

    @GetMapping("/locate")
    @Requires("territory.view")
    Whereabouts locate(
            Actor actor,
            @RequestParam double lon,
            @RequestParam double lat,
            @RequestParam(defaultValue = "CGCS2000") CoordinateSystem coordinates) {
        var point = coordinates.toCgcs2000(new LonLat(lon, lat));
        return locator.locate(actor.county(), point.lon(), point.lat())
                .map(l -> new Whereabouts(
                        l.area(),
                        areas.describe(l.area()),
                        l.building().orElse(null),
                        l.estate().orElse(null)))
                .orElse(new Whereabouts(null, null, null, null));
    }

    @GetMapping("/addresses")
    @Requires("territory.view")
    List<Found> addresses(Actor actor, @RequestParam String words) {
        return addresses.find(actor.county(), words).stream()
                .filter(c -> actor.may(TerritoryModule.VIEW, c.building().area()))
                .map(c -> new Found(
                        c.building().code(),
                        c.building().area(),
                        c.text(),
                        c.score(),
                        c.building().lon(),
                        c.building().lat()))
                .toList();
    }

    /// The label of a grid, estate or building, made on first demand.
    @PostMapping("/labels")
    @Requires("territory.view")
    Place label(Actor actor, @RequestBody LabelBody body) {
        var place = places.label(body.target());
        actor.require(TerritoryModule.VIEW, place.area());
        return place;
    }
}
