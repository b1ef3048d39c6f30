package org.lianxin.statistics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lianxin.territory.Areas;
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
    private final Areas areas;
    private final byte[] font;

    AnalysisPaper(Areas areas) {
        this.areas = areas;
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
            document.add(paragraph(head(analysis), new Font(face, 11), Element.ALIGN_CENTER, 14));
            document.add(table(analysis, new Font(face, 10)));
            for (var section : Analysis.Section.values()) {
                document.add(paragraph(section.heading, new Font(face, 14), Element.ALIGN_LEFT, 4));
                if (section == Analysis.Section.TOPIC && !analysis.topic().isBlank()) {
                    document.add(paragraph("题目：" + analysis.topic(), plain, Element.ALIGN_LEFT, 4));
                }
                var text = analysis.texts().getOrDefault(section, "");
                document.add(paragraph(text.isBlank() ? "（无）" : text, plain, Element.ALIGN_LEFT, 12));
            }
        } catch (IOException | DocumentException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    private String head(Analysis analysis) {
        var state = analysis.state() == Analysis.State.DRAFT ? "　（草稿）" : "";
        return areas.describe(analysis.area()) + "　" + analysis.month() + state;
    }

    private static Paragraph paragraph(String text, Font font, int alignment, float after) {
        var paragraph = new Paragraph(text, font);
        paragraph.setLeading(font.getSize() * 1.6f);
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(after);
        return paragraph;
    }

    private static PdfPTable table(Analysis analysis, Font font) {
        var table = new PdfPTable(new float[] {3, 1, 1});
        table.setWidthPercentage(100);
        table.setSpacingAfter(14);
        for (var word : new String[] {"指标", "本月", "上月"}) {
            table.addCell(cell(word, font));
        }
        for (var line : analysis.figures()) {
            var indicator = Indicators.get(line.indicator());
            table.addCell(cell(indicator.zh(), font));
            table.addCell(cell(value(indicator, line.value()), font));
            table.addCell(cell(value(indicator, line.before()), font));
        }
        return table;
    }

    private static PdfPCell cell(String text, Font font) {
        var cell = new PdfPCell(new Phrase(text, font));
        cell.setPadding(5);
        return cell;
    }

    private static String value(Indicator indicator, @Nullable Double value) {
        if (value == null) {
            return "—";
        }
        return switch (indicator.form()) {
            case COUNT -> String.valueOf(value.longValue());
            case RATE -> String.format(Locale.ROOT, "%.1f%%", value * 100);
            case HOURS -> String.format(Locale.ROOT, "%.1f 小时", value);
        };
    }
}
