package io.ceyuan.indexer.draft;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;

/** Word files for tests, with what Word puts into them. */
final class WordSample {

    /** A paragraph in the words of Word: a hyperlink, an insertion, a deletion, a content control, a ruby, a box in two versions. */
    static final String ODDITIES = """
            <w:p xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
                 xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
                 xmlns:v="urn:schemas-microsoft-com:vml">
              <w:pPr><w:tabs><w:tab w:val="left" w:pos="420"/></w:tabs></w:pPr>
              <w:r><w:t xml:space="preserve">按照 </w:t></w:r>
              <w:hyperlink w:anchor="a"><w:r><w:rPr><w:u w:val="single"/></w:rPr><w:t>泽政发[2021]</w:t></w:r></w:hyperlink>
              <w:ins w:id="91" w:author="某某"><w:r><w:t>12号</w:t></w:r></w:ins>
              <w:del w:id="92" w:author="某某"><w:r><w:delText>删去的话</w:delText></w:r></w:del>
              <w:sdt><w:sdtContent><w:r><w:t>和《水价办法》</w:t></w:r></w:sdtContent></w:sdt>
              <w:r><w:ruby><w:rt><w:r><w:t>zé</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>泽</w:t></w:r></w:rubyBase></w:ruby></w:r>
              <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:pict><v:textbox><w:txbxContent>
                <w:p><w:r><w:t>框内《节水条例》</w:t></w:r></w:p></w:txbxContent></v:textbox></w:pict></mc:Choice>
                <mc:Fallback><w:pict><v:textbox><w:txbxContent><w:p><w:r><w:t>框内《节水条例》</w:t></w:r></w:p>
                </w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>
              <w:r><w:t>办理😀。</w:t></w:r>
            </w:p>
            """;

    private final XWPFDocument document = new XWPFDocument();

    /** A paragraph of runs, every second bold; a tab and a line break are written as such. */
    WordSample paragraph(String... runs) {
        fill(document.createParagraph(), runs);
        return this;
    }

    WordSample table(String... cells) {
        var row = document.createTable(1, cells.length).getRow(0);
        for (int at = 0; at < cells.length; at++) {
            fill(row.getCell(at).getParagraphs().getFirst(), cells[at]);
        }
        return this;
    }

    WordSample footnote(String text, String note) {
        XWPFParagraph paragraph = document.createParagraph();
        fill(paragraph, text);
        var footnote = document.createFootnote();
        fill(footnote.createParagraph(), note);
        paragraph.addFootnoteReference(footnote);
        return this;
    }

    WordSample header(String text) {
        fill(document.createHeader(HeaderFooterType.DEFAULT).createParagraph(), text);
        return this;
    }

    /** A comment that is there already, around a paragraph of its own. */
    WordSample commented(String text, String comment) {
        XWPFParagraph paragraph = document.createParagraph();
        var existing = document.createComments().createComment(BigInteger.valueOf(7));
        existing.setAuthor("某某");
        existing.createParagraph().createRun().setText(comment);
        paragraph.getCTP().addNewCommentRangeStart().setId(BigInteger.valueOf(7));
        fill(paragraph, text);
        paragraph.getCTP().addNewCommentRangeEnd().setId(BigInteger.valueOf(7));
        paragraph.getCTP().addNewR().addNewCommentReference().setId(BigInteger.valueOf(7));
        return this;
    }

    WordSample xml(String paragraph) {
        try {
            CTP content = DocumentDocument.Factory.parse(
                            "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                                    + paragraph + "</w:body></w:document>")
                    .getDocument()
                    .getBody()
                    .getPArray(0);
            document.createParagraph().getCTP().set(content);
            return this;
        } catch (XmlException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static void fill(XWPFParagraph paragraph, String... runs) {
        boolean bold = false;
        for (String text : runs) {
            XWPFRun run = paragraph.createRun();
            run.setBold(bold);
            run.setColor(bold ? "FF0000" : "000000");
            bold = !bold;
            String[] lines = text.split("\n", -1);
            for (int at = 0; at < lines.length; at++) {
                if (at > 0) {
                    run.addBreak(BreakType.TEXT_WRAPPING);
                }
                String[] parts = lines[at].split("\t", -1);
                for (int part = 0; part < parts.length; part++) {
                    if (part > 0) {
                        run.addTab();
                    }
                    if (!parts[part].isEmpty()) {
                        run.setText(parts[part], run.getCTR().sizeOfTArray());
                    }
                }
            }
        }
    }

    Path write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            document.write(out);
        }
        return file;
    }
}
