package org.lianxin.territory.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.lianxin.platform.Rejection;
import org.lianxin.territory.CoordinateSystem;
import org.lianxin.territory.CoordinateSystem.LonLat;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;

/// Turns the coordinates in a sheet from one system into another.
final class Shifting {
    private Shifting() {}

    static Sheet toCgcs2000(Sheet sheet, CoordinateSystem from) {
        return from == CoordinateSystem.CGCS2000 ? sheet : shifted(sheet, from::toCgcs2000);
    }

    static Sheet fromCgcs2000(Sheet sheet, CoordinateSystem to) {
        return to == CoordinateSystem.CGCS2000 ? sheet : shifted(sheet, to::fromCgcs2000);
    }

    private static Sheet shifted(Sheet sheet, UnaryOperator<LonLat> shift) {
        int lon = place(sheet, "lon", "经度");
        int lat = place(sheet, "lat", "纬度");
        int border = place(sheet, GeoJson.BORDER, "边界");
        return new Sheet(
                sheet.heading(),
                sheet.rows().stream()
                        .map(row -> row(row, lon, lat, border, shift))
                        .toList());
    }

    private static List<String> row(List<String> row, int lon, int lat, int border, UnaryOperator<LonLat> shift) {
        var cells = new ArrayList<>(row);
        if (lon >= 0 && lat >= 0 && Math.max(lon, lat) < row.size()) {
            try {
                var to = shift.apply(new LonLat(Double.parseDouble(row.get(lon)), Double.parseDouble(row.get(lat))));
                cells.set(lon, String.valueOf(Math.round(to.lon() * 1e7) / 1e7));
                cells.set(lat, String.valueOf(Math.round(to.lat() * 1e7) / 1e7));
            } catch (NumberFormatException e) {
                // Left as it is: the rules of the column will name it.
                return cells;
            }
        }
        if (border >= 0 && border < row.size() && !row.get(border).isBlank()) {
            cells.set(border, shape(row.get(border), shift));
        }
        return cells;
    }

    private static String shape(String wkt, UnaryOperator<LonLat> shift) {
        try {
            var shape = GeoJson.fromText(wkt);
            shape.apply(new Filter(shift));
            return shape.toText();
        } catch (Rejection e) {
            return wkt;
        }
    }

    private record Filter(UnaryOperator<LonLat> shift) implements CoordinateSequenceFilter {
        @Override
        public void filter(CoordinateSequence points, int i) {
            var to = shift.apply(new LonLat(points.getX(i), points.getY(i)));
            points.setOrdinate(i, 0, to.lon());
            points.setOrdinate(i, 1, to.lat());
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }

    private static int place(Sheet sheet, String key, String title) {
        for (int i = 0; i < sheet.heading().size(); i++) {
            var heading = sheet.heading().get(i).strip().replace("*", "");
            if (heading.equalsIgnoreCase(key) || heading.equals(title)) {
                return i;
            }
        }
        return -1;
    }
}
