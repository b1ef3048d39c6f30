package org.lianxin.statistics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Element;
import org.openpdf.text.Font;
import org.openpdf.text.PageSize;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Phrase;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfPCell;
import org.openpdf.text.pdf.PdfPTable;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/// A monthly analysis on A4, its font embedded, for the meeting.
@Component
class AnalysisPaper {
    private static final float MARGIN = 64;
    private final AnalysisText text;
    private final byte[] font;

    AnalysisPaper(AnalysisText text) {
        this.text = text;
        try {
            this.font = new ClassPathResource("fonts/NotoSansSC-GB2312.ttf").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] of(Analysis analysis) {
        var out = new ByteArrayOutputStream();
        try (var document = new Document(PageSize.A4, MARGIN, MARGIN, MARGIN, MARGIN)) {
            PdfWriter.getInstance(document, out);
            document.open();
            document.addTitle(analysis.title());
            var face = BaseFont.createFont("NotoSansSC.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, font, null);
            var plain = new Font(face, 12);
            document.add(paragraph(analysis.title(), new Font(face, 20), Element.ALIGN_CENTER, 6));
            document.add(paragraph(text.head(analysis), new Font(face, 11), Element.ALIGN_CENTER, 14));
            document.add(table(text.table(analysis), new Font(face, 10)));
            for (var part : text.parts(analysis)) {
                document.add(paragraph(part.heading(), new Font(face, 14), Element.ALIGN_LEFT, 4));
                for (var said : part.paragraphs()) {
                    document.add(paragraph(said, plain, Element.ALIGN_LEFT, 4));
                }
                document.add(paragraph("", plain, Element.ALIGN_LEFT, 0));
            }
        } catch (IOException | DocumentException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private static Paragraph paragraph(String text, Font font, int alignment, float after) {
        var paragraph = new Paragraph(text, font);
        paragraph.setLeading(font.getSize() * 1.6f);
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(after);
        return paragraph;
    }

    private static PdfPTable table(List<List<String>> rows, Font font) {
        var table = new PdfPTable(new float[] {3, 1, 1});
        table.setWidthPercentage(100);
        table.setSpacingAfter(14);
        rows.forEach(row -> row.forEach(word -> table.addCell(cell(word, font))));
        return table;
    }

    private static PdfPCell cell(String text, Font font) {
        var cell = new PdfPCell(new Phrase(text, font));
        cell.setPadding(5);
        return cell;
    }
}
