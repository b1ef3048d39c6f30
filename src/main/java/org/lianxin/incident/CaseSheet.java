package org.lianxin.incident;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianxin.platform.Zones;
import org.openpdf.text.Chunk;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Font;
import org.openpdf.text.Image;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.core.io.ClassPathResource;

/// A case on paper, its font embedded: headed by number, code and QR, then tables of lines, each page with who printed
/// it.
final class CaseSheet {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final byte[] FONT = font();
    private static final float MARGIN = 48;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final Document document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN);
    private final PdfWriter writer;
    private final BaseFont face;

    CaseSheet(String title, String foot) {
        try {
            face = BaseFont.createFont("NotoSansSC.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, FONT, null);
            writer = PdfWriter.getInstance(document, out);
            document.addTitle(title);
            var footer = new org.openpdf.text.HeaderFooter(new Phrase(foot + "　", words(8)), new Phrase("", words(8)));
            footer.setBorder(Rectangle.TOP);
            document.setFooter(footer);
            document.open();
        } catch (IOException | DocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] font() {
        try {
            return new ClassPathResource("fonts/NotoSansSC-GB2312.ttf").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String time(@Nullable Instant at) {
        return at == null ? "" : TIME.format(at.atZone(Zones.COUNTY));
    }

    private Font words(float size) {
        return new Font(face, size);
    }

    /// @param address what the QR code opens; none where there is no code
    CaseSheet head(String title, List<String> lines, @Nullable String address) {
        var table = new PdfPTable(new float[] {3, 1});
        table.setWidthPercentage(100);
        var text = bare();
        text.addElement(new Paragraph(title, words(20)));
        for (var line : lines) {
            text.addElement(paragraph(line, 11));
        }
        table.addCell(text);
        var right = bare();
        if (address != null) {
            right.addElement(qr(address));
        }
        table.addCell(right);
        document.add(table);
        return this;
    }

    CaseSheet title(String title) {
        var paragraph = new Paragraph(title, words(14));
        paragraph.setSpacingBefore(12);
        paragraph.setSpacingAfter(6);
        document.add(paragraph);
        return this;
    }

    CaseSheet words(String words) {
        document.add(paragraph(words, 11));
        return this;
    }

    /// @param widths how the columns share the width
    CaseSheet table(float[] widths, List<List<String>> rows) {
        var table = new PdfPTable(widths);
        table.setWidthPercentage(100);
        for (var row : rows) {
            for (var text : row) {
                var cell = new PdfPCell(paragraph(text, 10));
                cell.setPadding(4);
                cell.setBorderColor(java.awt.Color.LIGHT_GRAY);
                table.addCell(cell);
            }
        }
        document.add(table);
        return this;
    }

    byte[] pdf() {
        document.close();
        return out.toByteArray();
    }

    private Paragraph paragraph(String text, float size) {
        var paragraph = new Paragraph(size * 1.5f);
        paragraph.add(new Chunk(text, words(size)));
        return paragraph;
    }

    private static PdfPCell bare() {
        var cell = new PdfPCell();
        cell.setBorder(Rectangle.NO_BORDER);
        return cell;
    }

    private Image qr(String address) {
        try {
            var matrix = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, 0, 0);
            float size = 110;
            float dot = size / matrix.getWidth();
            var drawing = writer.getDirectContent().createTemplate(size, size);
            for (int i = 0; i < matrix.getWidth(); i++) {
                for (int j = 0; j < matrix.getHeight(); j++) {
                    if (matrix.get(i, j)) {
                        drawing.rectangle(i * dot, size - (j + 1) * dot, dot, dot);
                    }
                }
            }
            drawing.fill();
            return Image.getInstance(drawing);
        } catch (WriterException | DocumentException e) {
            throw new IllegalStateException(e);
        }
    }
}
