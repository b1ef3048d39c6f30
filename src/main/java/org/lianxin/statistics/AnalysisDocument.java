package org.lianxin.statistics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.springframework.stereotype.Component;

/// A monthly analysis as a Word file, to be written on in the office: page, faces and sizes as official papers have
/// them (GB/T 9704-2012).
@Component
class AnalysisDocument {
    private static final String TITLE_FACE = "方正小标宋简体";
    private static final String HEADING_FACE = "黑体";
    private static final String TEXT_FACE = "仿宋";
    private static final int TITLE_SIZE = 22;
    private static final int TEXT_SIZE = 16;
    private static final int TABLE_SIZE = 12;
    /// Twentieths of a point: 28 points from line to line.
    private static final int LEADING = 560;
    private static final double TWIPS_PER_MM = 1440 / 25.4;
    private static final int TEXT_WIDTH = twips(156);
    private final AnalysisText text;

    AnalysisDocument(AnalysisText text) {
        this.text = text;
    }

    byte[] of(Analysis analysis) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            page(document);
            document.getProperties().getCoreProperties().setTitle(analysis.title());
            document.getProperties().getCoreProperties().setCreator("");
            paragraph(document, analysis.title(), TITLE_FACE, TITLE_SIZE).setAlignment(ParagraphAlignment.CENTER);
            paragraph(document, text.head(analysis), TEXT_FACE, TEXT_SIZE).setAlignment(ParagraphAlignment.CENTER);
            table(document, text.table(analysis));
            for (var part : text.parts(analysis)) {
                var heading = paragraph(document, part.heading(), HEADING_FACE, TEXT_SIZE);
                heading.setKeepNext(true);
                indent(heading);
                part.paragraphs().forEach(said -> indent(paragraph(document, said, TEXT_FACE, TEXT_SIZE)));
            }
            document.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void page(XWPFDocument document) {
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(twips(210)));
        size.setH(BigInteger.valueOf(twips(297)));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(twips(37)));
        margins.setBottom(BigInteger.valueOf(twips(35)));
        margins.setLeft(BigInteger.valueOf(twips(28)));
        margins.setRight(BigInteger.valueOf(twips(26)));
    }

    private static int twips(double millimetres) {
        return (int) Math.round(millimetres * TWIPS_PER_MM);
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String said, String face, int size) {
        var paragraph = document.createParagraph();
        paragraph.setSpacingBetween(LEADING / 20.0, org.apache.poi.xwpf.usermodel.LineSpacingRule.EXACT);
        write(paragraph, said, face, size);
        return paragraph;
    }

    /// Two characters, as every paragraph of a Chinese paper begins.
    private static void indent(XWPFParagraph paragraph) {
        paragraph.setIndentationFirstLine(2 * TEXT_SIZE * 20);
    }

    private static void write(XWPFParagraph paragraph, String said, String face, int size) {
        var run = paragraph.createRun();
        run.setFontFamily(face, XWPFRun.FontCharRange.eastAsia);
        run.setFontFamily("Times New Roman", XWPFRun.FontCharRange.ascii);
        run.setFontFamily("Times New Roman", XWPFRun.FontCharRange.hAnsi);
        run.setFontSize(size);
        run.setText(said);
    }

    private static void table(XWPFDocument document, List<List<String>> rows) {
        var table = document.createTable(rows.size(), rows.getFirst().size());
        table.setWidth(TEXT_WIDTH);
        for (var row = 0; row < rows.size(); row++) {
            for (var column = 0; column < rows.get(row).size(); column++) {
                cell(table, row, column, rows.get(row).get(column));
            }
        }
        table.getRow(0).setRepeatHeader(true);
        document.createParagraph();
    }

    private static void cell(XWPFTable table, int row, int column, String said) {
        var paragraph = table.getRow(row).getCell(column).getParagraphs().getFirst();
        paragraph.setAlignment(column == 0 ? ParagraphAlignment.LEFT : ParagraphAlignment.RIGHT);
        write(paragraph, said, row == 0 ? HEADING_FACE : TEXT_FACE, TABLE_SIZE);
    }
}
