package org.lianxin.territory;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Rejection;
import org.lianxin.platform.Requires;
import org.lianxin.territory.exchange.GeoJson;
import org.locationtech.jts.geom.Geometry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Estates over the web.
@RestController
@RequestMapping("/api/territory/estates")
class EstateController {
    private final Estates estates;
    private final Buildings buildings;
    private final Areas areas;
    private final Records records;

    EstateController(Estates estates, Buildings buildings, Areas areas, Records records) {
        this.estates = estates;
        this.buildings = buildings;
        this.areas = areas;
        this.records = records;
    }

    /// @param grids the grids that its buildings are in; only where one estate is asked for
    record EstateRow(
            EstateCode code,
            String name,
            AreaCode community,
            String communityName,
            String address,
            @Nullable Integer built,
            String propertyCompany,
            boolean hasPost,
            @Nullable Map<String, Object> border,
            List<AreaCode> grids) {}

    record EstateRows(List<EstateRow> items, int total) {}

    record EstateBody(
            String name,
            AreaCode community,
            @Nullable String address,
            @Nullable Integer built,
            @Nullable String propertyCompany,
            boolean hasPost,
            @Nullable Map<String, Object> border) {}

    @GetMapping
    @Requires("territory.view")
    EstateRows estates(
            Actor actor,
            @RequestParam(required = false) @Nullable AreaCode area,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        var scope = Scope.of(actor, area);
        var community = scope.level().ordinal() > AreaCode.Level.COMMUNITY.ordinal()
                ? scope.at(AreaCode.Level.COMMUNITY)
                : scope;
        var found = estates.within(community).stream()
                .filter(e -> e.name().contains(words) || e.address().contains(words))
                .toList();
        return new EstateRows(
                Scope.page(found, page, size).stream()
                        .map(e -> row(e, null, List.of()))
                        .toList(),
                found.size());
    }

    @GetMapping("/{code}")
    @Requires("territory.view")
    EstateRow estate(Actor actor, @PathVariable EstateCode code) {
        var estate = estates.find(code).orElseThrow(() -> Rejection.notFound("territory.estate-unknown", code.code()));
        actor.require(TerritoryModule.VIEW, estate.community());
        var grids = buildings.of(code).stream()
                .map(Building::grid)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
        return row(estate, estate.border(), grids);
    }

    @PutMapping("/{code}")
    @Requires("territory.edit")
    EstateRow put(Actor actor, @PathVariable EstateCode code, @RequestBody EstateBody body) {
        var border = body.border() == null ? null : GeoJson.geometry(body.border());
        var inside = border == null || border.isEmpty() ? null : border.getInteriorPoint();
        var estate = new Estate(
                code,
                body.community(),
                body.name().strip(),
                body.address() == null ? "" : body.address().strip(),
                body.built(),
                body.propertyCompany() == null ? "" : body.propertyCompany().strip(),
                body.hasPost(),
                inside == null ? null : inside.getX(),
                inside == null ? null : inside.getY(),
                border);
        records.put(actor, estate);
        return row(estate, border, List.of());
    }

    private EstateRow row(Estate e, @Nullable Geometry border, List<AreaCode> grids) {
        return new EstateRow(
                e.code(),
                e.name(),
                e.community(),
                areas.name(e.community()).orElse(""),
                e.address(),
                e.built(),
                e.propertyCompany(),
                e.hasPost(),
                border == null ? null : GeoJson.object(border),
                grids);
    }
}
