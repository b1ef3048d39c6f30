package org.lianxin.territory;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lianxin.access.InAnArea;
import org.lianxin.platform.AreaCode;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// A building with doors, in an estate and a grid of the area's community.
@Component
class BuildingInAnArea implements InAnArea {
    private static final String BUILDINGS = "/api/territory/buildings/";
    private static final String ESTATES = "/api/territory/estates/";
    private static final String GRIDS = "/api/territory/grids/";
    private final GridInAnArea grids;
    private final Estates estates;
    private final Buildings buildings;

    BuildingInAnArea(GridInAnArea grids, Estates estates, Buildings buildings) {
        this.grids = grids;
        this.estates = estates;
        this.buildings = buildings;
    }

    private EstateCode estate(AreaCode area) {
        var code = EstateCode.of(area, 1);
        estates.load(area.county(), List.of(new Estate(code, area, "花园", "", 2005, "", true, null, null, null)));
        return code;
    }

    private BuildingCode building(AreaCode area) {
        var estate = estate(area);
        var grid = grids.grid(area);
        var code = BuildingCode.of(estate, 1);
        var kind = Building.Kind.HOUSING;
        buildings.load(
                area.county(),
                List.of(new Building(code, estate, area, grid, "1号楼", "", kind, 3, 1, 6, 116.8, 32.6, null)));
        buildings.loadDoors(area.county(), List.of(new Door(code, 1, 1, "101")));
        return code;
    }

    private static MockHttpServletRequestBuilder with(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    @Override
    public Map<String, Function<AreaCode, MockHttpServletRequestBuilder>> requests() {
        return Map.of(
                "GET /api/territory/buildings/{code}",
                area -> get(BUILDINGS + building(area)),
                "PUT /api/territory/buildings/{code}",
                area -> with(put(BUILDINGS + building(area)), """
                        {"grid": "%s001", "name": "1号楼", "kind": "HOUSING", "storeys": 3, "units": 1, "households": 6,
                         "lon": 116.8, "lat": 32.6}""".formatted(area)),
                "GET /api/territory/buildings/{code}/doors",
                area -> get(BUILDINGS + building(area) + "/doors"),
                "PUT /api/territory/buildings/{code}/doors",
                area -> with(put(BUILDINGS + building(area) + "/doors"), """
                        [{"unit": 1, "floor": 1, "number": "102"}]"""),
                "GET /api/territory/estates/{code}",
                area -> get(ESTATES + estate(area)),
                "PUT /api/territory/estates/{code}",
                area -> with(put(ESTATES + estate(area)), """
                        {"name": "新花园", "community": "%s", "hasPost": false}""".formatted(area)),
                "PUT /api/territory/grids/{code}",
                area -> with(put(GRIDS + grids.grid(area)), """
                        {"name": "第一网格", "kind": "GENERAL", "households": 300, "contacts": []}"""));
    }
}
