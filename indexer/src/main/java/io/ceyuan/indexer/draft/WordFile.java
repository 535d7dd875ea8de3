package io.ceyuan.indexer.draft;

import io.ceyuan.indexer.draft.WordParagraph.InNote;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.jspecify.annotations.Nullable;

/** A Word file: its paragraphs, and a copy of it with comments. What is not changed is copied byte by byte. */
final class WordFile implements AutoCloseable {

    private static final List<String> DOCUMENT = relations("officeDocument");
    private static final List<String> FOOTNOTES = relations("footnotes");
    private static final List<String> ENDNOTES = relations("endnotes");
    private static final List<String> COMMENTS = relations("comments");
    private static final String COMMENTS_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml";

    private final Path copy;
    private final OPCPackage file;
    private final PackagePart text;
    private final boolean strict;

    private WordFile(Path copy, OPCPackage file) throws IOException, OpenXML4JException {
        this.copy = copy;
        this.file = file;
        PackageRelationship relation = document(file);
        text = Optional.ofNullable(file.getPart(relation)).orElseThrow(() -> new IOException("no text in the package"));
        strict = relation.getRelationshipType().equals(DOCUMENT.getLast());
    }

    private static PackageRelationship document(OPCPackage file) throws IOException {
        for (String type : DOCUMENT) {
            for (PackageRelationship one : file.getRelationshipsByType(type)) {
                return one;
            }
        }
        throw new IOException("no document in the package");
    }

    private static List<String> relations(String name) {
        return List.of(
                "http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + name,
                "http://purl.oclc.org/ooxml/officeDocument/relationships/" + name);
    }

    /**
     * Opens a copy, so that the file itself stays as it is.
     *
     * @throws IOException when it cannot be read, or is not as it should be
     */
    static WordFile open(Path original) throws IOException {
        Path copy = Files.createTempFile("ceyuan-draft-", ".docx");
        OPCPackage file = null;
        try {
            Files.copy(original, copy, StandardCopyOption.REPLACE_EXISTING);
            file = OPCPackage.open(copy.toFile(), PackageAccess.READ_WRITE);
            return new WordFile(copy, file);
        } catch (OpenXML4JException | OpenXML4JRuntimeException e) {
            discard(copy, file);
            throw new IOException(e);
        } catch (IOException | RuntimeException e) {
            discard(copy, file);
            throw e;
        }
    }

    private static void discard(Path copy, @Nullable OPCPackage file) throws IOException {
        if (file != null) {
            file.revert();
        }
        Files.deleteIfExists(copy);
    }

    /** Its paragraphs that have words: the text in its order, then footnotes and endnotes in the order of their references. */
    List<WordParagraph> paragraphs() throws IOException {
        WordTextReader reader = new WordTextReader();
        WordNoteReader footnotes = new WordNoteReader(false);
        WordNoteReader endnotes = new WordNoteReader(true);
        try {
            WordXml.read(text, reader);
            readBeside(FOOTNOTES, footnotes);
            readBeside(ENDNOTES, endnotes);
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
        List<WordParagraph> paragraphs = new ArrayList<>(reader.paragraphs());
        addNotes(reader.notes(), false, footnotes.notes(), paragraphs);
        addNotes(reader.notes(), true, endnotes.notes(), paragraphs);
        return paragraphs;
    }

    private static void addNotes(
            List<InNote> references, boolean end, Map<String, List<String>> notes, List<WordParagraph> paragraphs) {
        int number = 0;
        for (InNote reference : references) {
            if (reference.end() == end) {
                number++;
                for (String line : notes.getOrDefault(reference.id(), List.of())) {
                    paragraphs.add(new WordParagraph(reference, (end ? "尾注" : "脚注") + number, line));
                }
            }
        }
    }

    private void readBeside(List<String> relation, WordXml.Reading reading) throws IOException, XMLStreamException {
        Optional<PackagePart> part = beside(relation);
        if (part.isPresent()) {
            WordXml.read(part.get(), reading);
        }
    }

    private Optional<PackagePart> beside(List<String> relation) throws IOException {
        try {
            for (String type : relation) {
                for (PackageRelationship one : text.getRelationshipsByType(type)) {
                    if (one.getTargetMode() == TargetMode.INTERNAL) {
                        return Optional.ofNullable(text.getRelatedPart(one));
                    }
                }
            }
            return Optional.empty();
        } catch (OpenXML4JException e) {
            throw new IOException(e);
        }
    }

    /** Writes the file with the comments; those that it has stay as they are. */
    void write(List<WordComment> comments, Instant now, OutputStream out) throws IOException {
        try {
            Optional<PackagePart> existing = beside(COMMENTS);
            WordComments writer = new WordComments(comments, now, strict);
            byte[] before = existing.isPresent() ? bytes(existing.get()) : writer.empty();
            ByteArrayOutputStream after = new ByteArrayOutputStream();
            WordXml.rewrite(new ByteArrayInputStream(before), after, writer);
            PackagePart part = existing.isPresent() ? existing.get() : addComments();
            replace(part, after.toByteArray());
            ByteArrayOutputStream marked = new ByteArrayOutputStream();
            try (InputStream in = text.getInputStream()) {
                WordXml.rewrite(in, marked, new WordTextMarker(writer.marks()));
            }
            replace(text, marked.toByteArray());
            file.save(out);
        } catch (OpenXML4JException | XMLStreamException e) {
            throw new IOException(e);
        }
    }

    private PackagePart addComments() throws OpenXML4JException {
        int number = 0;
        PackagePartName name = commentsName("");
        while (file.containPart(name)) {
            name = commentsName(Integer.toString(++number));
        }
        PackagePart part = file.createPart(name, COMMENTS_TYPE);
        text.addRelationship(name, TargetMode.INTERNAL, strict ? COMMENTS.getLast() : COMMENTS.getFirst());
        return part;
    }

    private static PackagePartName commentsName(String number) throws OpenXML4JException {
        return PackagingURIHelper.createPartName("/word/comments" + number + ".xml");
    }

    private static byte[] bytes(PackagePart part) throws IOException {
        try (InputStream in = part.getInputStream()) {
            return in.readAllBytes();
        }
    }

    private static void replace(PackagePart part, byte[] content) throws IOException {
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        }
    }

    @Override
    public void close() throws IOException {
        discard(copy, file);
    }

    static String declaration() {
        return "<?xml version=\"1.0\" encoding=\"" + StandardCharsets.UTF_8.name() + "\" standalone=\"yes\"?>\n";
    }
}
