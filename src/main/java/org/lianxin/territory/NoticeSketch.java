package org.lianxin.territory;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.openpdf.text.pdf.PdfContentByte;

/// The grid's border with its houses, north up, as large as the frame allows. A sketch, not a map: it needs no 审图号.
final class NoticeSketch {
    private static final float INSET = 10;
    private final PdfContentByte page;
    private final Envelope land;
    private final double squeeze;
    private final double scale;
    private final double x;
    private final double y;

    private NoticeSketch(PdfContentByte page, Envelope land, float x, float y, float width, float height) {
        this.page = page;
        this.land = land;
        this.squeeze = Math.cos(Math.toRadians(land.centre().y));
        this.scale = Math.min(width / (land.getWidth() * squeeze), height / land.getHeight());
        this.x = x + (width - land.getWidth() * squeeze * scale) / 2;
        this.y = y + (height - land.getHeight() * scale) / 2;
    }

    static void draw(PdfContentByte page, Grid grid, List<Building> buildings, float x, float y, float w, float h) {
        page.setRGBColorStroke(0xcc, 0xcc, 0xcc);
        page.rectangle(x, y, w, h);
        page.stroke();
        var border = grid.border();
        if (border == null || w <= 2 * INSET || h <= 2 * INSET) {
            return;
        }
        var sketch = new NoticeSketch(
                page, border.getEnvelopeInternal(), x + INSET, y + INSET, w - 2 * INSET, h - 2 * INSET);
        page.setRGBColorFill(0xf7, 0xee, 0xe2);
        page.setRGBColorStroke(0xb4, 0x1f, 0x24);
        sketch.path(border);
        page.closePathFillStroke();
        page.setRGBColorFill(0xa8, 0x9f, 0x91);
        for (var building : buildings) {
            if (building.footprint() != null) {
                sketch.path(building.footprint());
                page.fill();
            }
        }
    }

    private void path(Geometry shape) {
        for (int n = 0; n < shape.getNumGeometries(); n++) {
            var points = shape.getGeometryN(n).getCoordinates();
            for (int i = 0; i < points.length; i++) {
                float px = (float) (x + (points[i].x - land.getMinX()) * squeeze * scale);
                float py = (float) (y + (points[i].y - land.getMinY()) * scale);
                if (i == 0) {
                    page.moveTo(px, py);
                } else {
                    page.lineTo(px, py);
                }
            }
        }
    }
}
