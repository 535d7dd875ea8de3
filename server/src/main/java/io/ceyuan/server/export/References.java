package io.ceyuan.server.export;

import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Validity;
import io.ceyuan.core.reference.BibTeX;
import io.ceyuan.core.reference.Reference;
import io.ceyuan.core.reference.Ris;
import io.ceyuan.core.search.CitedDocument.Repeal;
import io.ceyuan.core.search.LibraryEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** A reference list. */
final class References implements HitFile {

    private final Setting setting;
    private final OutputStream out;
    private final Function<Reference, String> form;
    private final List<String> notes;

    private References(Setting setting, OutputStream out, Function<Reference, String> form, List<String> notes) {
        this.setting = setting;
        this.out = out;
        this.form = form;
        this.notes = notes;
    }

    /** The search stands in a comment before the entries. */
    static References bibtex(FileNote note, Extent extent, Setting setting, OutputStream out) throws IOException {
        References references = new References(setting, out, BibTeX::write, List.of());
        references.write(BibTeX.comment(note.line(extent)) + "\n");
        return references;
    }

    /** RIS has no comments, so each entry has the search among its notes. */
    static References ris(FileNote note, Extent extent, Setting setting, OutputStream out) {
        return new References(setting, out, Ris::write, List.of(note.line(extent)));
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
        write(form.apply(Reference.of(document, setting.urls().apply(document), setting.today(), all)));
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void finish() {
        // every entry ends itself
    }
}
