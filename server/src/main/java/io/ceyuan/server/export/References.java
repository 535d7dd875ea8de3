package io.ceyuan.server.export;

import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Validity;
import io.ceyuan.core.reference.BibTeX;
import io.ceyuan.core.reference.CslJson;
import io.ceyuan.core.reference.Gbt7714;
import io.ceyuan.core.reference.Reference;
import io.ceyuan.core.reference.Ris;
import io.ceyuan.core.search.CitedDocument.Repeal;
import io.ceyuan.core.search.LibraryEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A reference list. */
final class References implements HitFile {

    /** An entry of the list. */
    private interface Form {

        /**
         * @param place of the entry, from 1 on
         */
        String write(int place, Reference reference);
    }

    private final Setting setting;
    private final OutputStream out;
    private final Form form;
    private final String end;
    private final List<String> notes;
    private int written;

    private References(Setting setting, OutputStream out, Form form, String end, List<String> notes) {
        this.setting = setting;
        this.out = out;
        this.form = form;
        this.end = end;
        this.notes = notes;
    }

    /** The search stands in a comment before the entries. */
    static References bibtex(FileNote note, Extent extent, Setting setting, OutputStream out) throws IOException {
        References references =
                new References(setting, out, (place, reference) -> BibTeX.write(reference), "", List.of());
        references.write(BibTeX.comment(note.line(extent)) + "\n");
        return references;
    }

    /** RIS has no comments, so each entry has the search among its notes. */
    static References ris(FileNote note, Extent extent, Setting setting, OutputStream out) {
        return new References(setting, out, (place, reference) -> Ris.write(reference), "", List.of(note.line(extent)));
    }

    /** JSON has none either. */
    static References csl(FileNote note, Extent extent, Setting setting, OutputStream out) throws IOException {
        References references = new References(
                setting,
                out,
                (place, reference) -> (place == 1 ? "\n" : ",\n") + CslJson.item(reference),
                "\n]\n",
                List.of(note.line(extent)));
        references.write("[");
        return references;
    }

    /** The search stands in the first line, and the entries are numbered below it. */
    static References gbt7714(FileNote note, Extent extent, Setting setting, OutputStream out) throws IOException {
        References references = new References(
                setting,
                out,
                (place, reference) -> "[" + place + "] " + Gbt7714.write(reference) + "\n",
                "",
                List.of());
        references.write("# " + note.line(extent).replaceAll("[\\r\\n]+", " ") + "\n\n");
        return references;
    }

    @Override
    public void write(LibraryEntry entry) throws IOException {
        PolicyDocument document = entry.document();
        List<String> all = new ArrayList<>();
        Validity validity = entry.validityOn(setting.today());
        if (validity != Validity.UNKNOWN) {
            all.add("时效性：" + validity.label());
        }
        Repeal repeal = entry.related().later().repealOn(setting.today());
        if (repeal != null) {
            all.add(repeal.statement());
        }
        all.addAll(notes);
        written++;
        write(form.write(written, Reference.of(document, setting.urls().apply(document), setting.today(), all)));
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void finish() throws IOException {
        write(end);
    }
}
