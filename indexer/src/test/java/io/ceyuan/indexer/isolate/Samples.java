package io.ceyuan.indexer.isolate;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Files that parse well, and files that do not. */
final class Samples {

    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private Samples() {}

    static Path text(Path file, String text) throws IOException {
        return Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    static Path docx(Path file, String text) throws IOException {
        return word(file, "", "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>", "");
    }

    /** A Word file whose XML names an external DTD and entity, and whose template and picture lie elsewhere. */
    static Path docxReferringTo(Path file, String url) throws IOException {
        return word(
                file,
                "<!DOCTYPE d SYSTEM \"" + url + "/d.dtd\" [<!ENTITY e SYSTEM \"" + url + "/e.txt\">]>",
                "<w:p><w:r><w:t>正文&e;</w:t></w:r></w:p>",
                "<Relationship Id=\"r2\" Type=\"" + OFFICE + "/attachedTemplate\" Target=\"" + url
                        + "/t.dotx\" TargetMode=\"External\"/><Relationship Id=\"r3\" Type=\"" + OFFICE
                        + "/image\" Target=\"" + url + "/i.png\" TargetMode=\"External\"/>");
    }

    private static Path word(Path file, String prolog, String body, String relations) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                types("<Override PartName=\"/word/document.xml\" ContentType=\"" + WORD + "\"/>"));
        parts.put("_rels/.rels", relations(relation("officeDocument", "word/document.xml")));
        parts.put("word/_rels/document.xml.rels", relations(relations));
        parts.put(
                "word/document.xml",
                prolog + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                        + body + "</w:body></w:document>");
        return zip(file, parts);
    }

    /** A workbook of a few kilobytes whose table of strings takes hundreds of megabytes. */
    static Path xlsxOfManyStrings(Path file, int strings) throws IOException {
        String main = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                types("<Override PartName=\"/xl/workbook.xml\" ContentType=\"" + SHEET + "sheet.main+xml\"/>"
                        + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"" + SHEET
                        + "worksheet+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"" + SHEET
                        + "sharedStrings+xml\"/>"));
        parts.put("_rels/.rels", relations(relation("officeDocument", "xl/workbook.xml")));
        parts.put(
                "xl/_rels/workbook.xml.rels",
                relations(relation("worksheet", "worksheets/sheet1.xml")
                        + relation("sharedStrings", "sharedStrings.xml").replace("r1", "r2")));
        parts.put(
                "xl/workbook.xml",
                "<workbook " + main + " xmlns:r=\"" + OFFICE
                        + "\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
        parts.put(
                "xl/worksheets/sheet1.xml",
                "<worksheet " + main + "><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row></sheetData>"
                        + "</worksheet>");
        parts.put("xl/sharedStrings.xml", "<sst " + main + ">" + "<si><t>粮</t></si>".repeat(strings) + "</sst>");
        return zip(file, parts);
    }

    /** A page that draws a form that draws itself, twice and so on: no reader comes to its end. */
    static Path pdfWithoutEnd(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDFormXObject form = new PDFormXObject(new PDStream(document));
            PDResources own = new PDResources();
            own.put(COSName.getPDFName("F"), form);
            form.setResources(own);
            form.setBBox(page.getMediaBox());
            draw(form.getStream(), "/F Do\n".repeat(2));
            page.setResources(own);
            PDStream content = new PDStream(document);
            draw(content, "/F Do\n");
            page.setContents(content);
            document.save(file.toFile());
        }
        return file;
    }

    private static void draw(PDStream stream, String operators) throws IOException {
        try (OutputStream out = stream.createOutputStream()) {
            out.write(operators.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static String types(String overrides) {
        return "<Types xmlns=\"" + PACKAGE
                + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + overrides + "</Types>";
    }

    private static String relations(String relations) {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">" + relations + "</Relationships>";
    }

    private static String relation(String type, String target) {
        return "<Relationship Id=\"r1\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static Path zip(Path file, Map<String, String> parts) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }
}
