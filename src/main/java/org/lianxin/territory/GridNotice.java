package org.lianxin.territory;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lianxin.platform.AreaCode;
import org.lianxin.platform.PlatformSettings;
import org.lianxin.platform.Rejection;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.PageSize;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// The grid notice (网格公示牌) on A4, as the law asks it to hang at the residents' doors: the grid's name and area, who
/// works in it, the supervision phone, a sketch of its border, and a QR code that opens the report page for this grid.
@Component
public class GridNotice {
    private static final float WIDTH = PageSize.A4.getWidth();
    private static final float HEIGHT = PageSize.A4.getHeight();
    private static final float MARGIN = 56;
    private final Grids grids;
    private final Areas areas;
    private final Places places;
    private final Buildings buildings;
    private final PlatformSettings settings;
    private final byte[] font;

    GridNotice(Grids grids, Areas areas, Places places, Buildings buildings, PlatformSettings settings) {
        this.grids = grids;
        this.areas = areas;
        this.places = places;
        this.buildings = buildings;
        this.settings = settings;
        try {
            this.font = new ClassPathResource("fonts/NotoSansSC-GB2312.ttf").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The notice of one grid as PDF, its font embedded.
    public byte[] of(AreaCode code) {
        var grid = grids.find(code).orElseThrow(() -> Rejection.notFound("territory.grid-unknown", code.code()));
        var address = settings.publicUrl() + "/r/" + places.label(code.code()).code();
        var out = new ByteArrayOutputStream();
        try (var document = new Document(PageSize.A4)) {
            var writer = PdfWriter.getInstance(document, out);
            document.open();
            document.addTitle(grid.name());
            var face = BaseFont.createFont("NotoSansSC.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, font, null);
            draw(writer.getDirectContent(), face, grid, address);
        } catch (IOException | DocumentException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private void draw(PdfContentByte page, BaseFont face, Grid grid, String address) {
        page.setRGBColorFill(0xb4, 0x1f, 0x24);
        page.rectangle(0, HEIGHT - 118, WIDTH, 118);
        page.fill();
        page.setRGBColorFill(255, 255, 255);
        centred(page, face, 34, HEIGHT - 62, "网格公示牌");
        var community = grid.code().at(AreaCode.Level.COMMUNITY);
        centred(page, face, 16, HEIGHT - 95, areas.describe(community));
        page.setRGBColorFill(0x22, 0x22, 0x22);
        centred(page, face, 28, HEIGHT - 166, grid.name());
        float y = HEIGHT - 214;
        for (var line : lines(grid)) {
            page.setRGBColorFill(0x66, 0x66, 0x66);
            text(page, face, 15, MARGIN, y, line.getFirst());
            page.setRGBColorFill(0x22, 0x22, 0x22);
            for (var part : wrapped(face, 17, line.getLast(), WIDTH - 2 * MARGIN - 96)) {
                text(page, face, 17, MARGIN + 96, y, part);
                y -= 26;
            }
            y -= 9;
        }
        float bottom = 96;
        float size = Math.min(236, y - bottom - 6);
        NoticeSketch.draw(
                page, grid, buildings.within(grid.code()), MARGIN, bottom, WIDTH - 2 * MARGIN - size - 30, size);
        code(page, address, WIDTH - MARGIN - size, bottom, size);
        page.setRGBColorFill(0x66, 0x66, 0x66);
        text(page, face, 11, WIDTH - MARGIN - size + 8, bottom - 16, "扫码反映本网格的事，不用登录");
        text(page, face, 9, MARGIN, bottom - 16, "网格代码 " + grid.code() + "　户数约 " + grid.households());
        text(page, face, 9, MARGIN, bottom - 30, address);
        page.setRGBColorFill(0xb4, 0x1f, 0x24);
        centred(page, face, 12, 38, "遇到火灾、伤病、案件先拨 119、120、110");
    }

    private List<List<String>> lines(Grid grid) {
        var lines = new ArrayList<List<String>>();
        lines.add(List.of("网格范围", extent(grid)));
        for (var contact : grid.contacts()) {
            lines.add(List.of(contact.duty(), contact.name() + "　" + contact.phone()));
        }
        if (!grid.supervisionPhone().isBlank()) {
            lines.add(List.of("监督电话", grid.supervisionPhone()));
        }
        lines.add(List.of("服务内容", "收集诉求、排查隐患、调解纠纷、宣传政策、代办服务"));
        return lines;
    }

    /// The estates and streets that the grid covers, as people name them.
    private String extent(Grid grid) {
        var names = buildings.within(grid.code()).stream()
                .filter(b -> b.estate() != null)
                .map(b -> b.address().replaceFirst("^[^号]*号", "").replaceFirst("\\d+号楼?$", ""))
                .distinct()
                .limit(12)
                .collect(Collectors.joining("、"));
        return names.isEmpty() ? areas.describe(grid.code()) : names;
    }

    private static List<String> wrapped(BaseFont face, float size, String text, float width) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (face.getWidthPoint(line.toString() + text.charAt(i), size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(text.charAt(i));
        }
        lines.add(line.toString());
        return lines;
    }

    private static void text(PdfContentByte page, BaseFont face, float size, float x, float y, String words) {
        page.beginText();
        page.setFontAndSize(face, size);
        page.setTextMatrix(x, y);
        page.showText(words);
        page.endText();
    }

    private static void centred(PdfContentByte page, BaseFont face, float size, float y, String words) {
        text(page, face, size, (WIDTH - face.getWidthPoint(words, size)) / 2, y, words);
    }

    private static void code(PdfContentByte page, String address, float x, float y, float size) {
        var matrix = matrix(address);
        float cell = size / matrix.getWidth();
        page.setRGBColorFill(0, 0, 0);
        for (int i = 0; i < matrix.getWidth(); i++) {
            for (int j = 0; j < matrix.getHeight(); j++) {
                if (matrix.get(i, j)) {
                    page.rectangle(x + i * cell, y + size - (j + 1) * cell, cell, cell);
                }
            }
        }
        page.fill();
    }

    private static BitMatrix matrix(String address) {
        try {
            return new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0);
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }
}
