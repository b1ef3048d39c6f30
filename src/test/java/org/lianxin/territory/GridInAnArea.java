package org.lianxin.territory;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lianxin.access.InAnArea;
import org.lianxin.platform.AreaCode;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// A grid of the area's community.
@Component
class GridInAnArea implements InAnArea {
    private final Grids grids;

    GridInAnArea(Grids grids) {
        this.grids = grids;
    }

    AreaCode grid(AreaCode area) {
        var code = new AreaCode(area + "001");
        var since = LocalDate.of(2020, 1, 1);
        var grid = new Grid(code, "第一网格", Grid.Kind.GENERAL, 300, "", List.of(), null, null, null, since, null);
        grids.load(area.county(), List.of(grid));
        return code;
    }

    @Override
    public Map<String, Function<AreaCode, MockHttpServletRequestBuilder>> requests() {
        return Map.of(
                "GET /api/territory/grids/{code}", area -> get("/api/territory/grids/" + grid(area)),
                "GET /api/territory/grids/{code}/notice", area -> get("/api/territory/grids/" + grid(area) + "/notice"),
                "DELETE /api/territory/grids/{code}", area -> delete("/api/territory/grids/" + grid(area)));
    }
}
