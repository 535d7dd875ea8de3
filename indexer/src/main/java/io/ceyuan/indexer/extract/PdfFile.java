package io.ceyuan.indexer.extract;

import io.ceyuan.indexer.extract.LineJoiner.Line;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDTerminalField;

/**
 * What a PDF says: its paragraphs, the rows of its ruled tables, and what was filled into its form.
 *
 * @param title of the file properties, clean, empty when there is none
 * @param hasBarePages whether a page has hardly any text of its own
 */
record PdfFile(List<Block> blocks, String title, boolean hasBarePages) {

    static PdfFile read(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            PageReader reader = new PageReader();
            List<List<Line>> pages = new ArrayList<>();
            for (PDPage page : document.getPages()) {
                List<Line> lines = reader.read(document, page, pages.size() + 1);
                // a page without text is a page all the same to running headers
                pages.add(lines);
            }
            List<Block> blocks = new ArrayList<>(new PdfPages(pages).blocks());
            blocks.addAll(filledIn(document));
            String title = Optional.ofNullable(document.getDocumentInformation().getTitle())
                    .orElse("");
            return new PdfFile(blocks, CleanText.line(title), pages.stream().anyMatch(PdfFile::isBare));
        }
    }

    private static boolean isBare(List<Line> page) {
        return page.stream().mapToInt(line -> line.text().length()).sum() < ScanExtractor.FEW_CHARACTERS;
    }

    private static List<Block> filledIn(PDDocument document) {
        PDAcroForm form = document.getDocumentCatalog().getAcroForm();
        List<Block> blocks = new ArrayList<>();
        if (form != null) {
            for (PDField field : form.getFieldTree()) {
                String value = field instanceof PDTerminalField ? CleanText.line(field.getValueAsString()) : "";
                if (!value.isEmpty()) {
                    blocks.add(Block.paragraph(value));
                }
            }
        }
        return blocks;
    }
}
