package org.lianxin.territory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Actor;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.Rejection;
import org.lianxin.platform.Requires;
import org.lianxin.territory.exchange.GeoJson;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Grids over the web.
@RestController
@RequestMapping("/api/territory/grids")
class GridController {
    private final Grids grids;
    private final Areas areas;
    private final GridDrawing drawing;
    private final GridNotice notice;

    GridController(Grids grids, Areas areas, GridDrawing drawing, GridNotice notice) {
        this.grids = grids;
        this.areas = areas;
        this.drawing = drawing;
        this.notice = notice;
    }

    /// @param border GeoJSON; only where one grid is asked for
    record GridRow(
            AreaCode code,
            String name,
            String areaName,
            Grid.Kind kind,
            int households,
            String supervisionPhone,
            List<Grid.Contact> contacts,
            boolean drawn,
            @Nullable Map<String, Object> border,
            LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    record GridRows(List<GridRow> items, int total) {}

    record GridBody(
            String name,
            Grid.Kind kind,
            int households,
            @Nullable String supervisionPhone,
            @Nullable List<Grid.Contact> contacts,
            @Nullable Map<String, Object> border) {}

    record NextCode(AreaCode code) {}

    @GetMapping
    @Requires("territory.view")
    GridRows grids(
            Actor actor,
            @RequestParam(required = false) @Nullable AreaCode area,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "50") int size) {
        var found = grids.within(Scope.of(actor, area)).stream()
                .filter(g -> g.name().contains(words) || g.code().code().startsWith(words))
                .toList();
        return new GridRows(
                Scope.page(found, page, size).stream().map(g -> row(g, false)).toList(), found.size());
    }

    @GetMapping("/next")
    @Requires("territory.edit")
    NextCode next(@RequestParam AreaCode above) {
        if (above.code().length() != 12 && above.code().length() != 15) {
            throw new Rejection("territory.only-communities", above.code()).field("above");
        }
        return new NextCode(grids.nextCode(above));
    }

    @GetMapping("/{code}")
    @Requires("territory.view")
    GridRow grid(Actor actor, @PathVariable AreaCode code) {
        actor.require(TerritoryModule.VIEW, code);
        return grids.find(code)
                .map(g -> row(g, true))
                .orElseThrow(() -> Rejection.notFound("territory.grid-unknown", code.code()));
    }

    @PutMapping("/{code}")
    @Requires("territory.edit")
    GridRow draw(Actor actor, @PathVariable AreaCode code, @RequestBody GridBody body) {
        var sketch = new GridDrawing.Sketch(
                body.name(),
                body.kind(),
                body.households(),
                body.supervisionPhone() == null ? "" : body.supervisionPhone(),
                body.contacts() == null ? List.of() : body.contacts(),
                body.border() == null ? null : GeoJson.geometry(body.border()));
        return row(drawing.draw(actor, code, sketch), true);
    }

    @DeleteMapping("/{code}")
    @Requires("territory.edit")
    void close(Actor actor, @PathVariable AreaCode code) {
        drawing.close(actor, code);
    }

    /// The grid notice, to be printed and hung up.
    @GetMapping(value = "/{code}/notice", produces = MediaType.APPLICATION_PDF_VALUE)
    @Requires("territory.view")
    ResponseEntity<byte[]> notice(Actor actor, @PathVariable AreaCode code) {
        actor.require(TerritoryModule.VIEW, code);
        var name =
                ContentDisposition.inline().filename("notice-" + code + ".pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header("Content-Disposition", name.toString())
                .body(notice.of(code));
    }

    private GridRow row(Grid g, boolean withBorder) {
        return new GridRow(
                g.code(),
                g.name(),
                areas.describe(g.code().at(AreaCode.Level.COMMUNITY)),
                g.kind(),
                g.households(),
                g.supervisionPhone(),
                g.contacts(),
                g.border() != null,
                withBorder && g.border() != null ? GeoJson.object(g.border()) : null,
                g.validFrom(),
                g.validTo());
    }
}
