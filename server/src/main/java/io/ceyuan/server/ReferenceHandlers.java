package io.ceyuan.server;

import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.reference.Reference;
import io.ceyuan.core.reference.ReferenceForm;
import io.ceyuan.core.search.Library;
import io.ceyuan.server.export.ReferenceFiles;
import io.ceyuan.server.wire.Json;
import io.ceyuan.server.wire.WireReferenceForms;
import io.ceyuan.web.params.CitationParams;
import io.javalin.http.Context;
import java.util.List;

/** How a document, or a part of it, is cited. */
final class ReferenceHandlers {

    private final Library library;
    private final Json json;
    private final EntityTags tags;

    ReferenceHandlers(Library library, Json json, EntityTags tags) {
        this.library = library;
        this.json = json;
        this.tags = tags;
    }

    void citation(Context context) {
        CitationParams params = Requests.citation(context);
        PolicyDocument document = Requests.document(context, library).document();
        Reference whole =
                Reference.of(document, Requests.base(context) + "/documents/" + document.id(), tags.today(), List.of());
        Reference reference = params.address().isEmpty()
                ? whole
                : whole.at(Requests.passage(document, params.part(), params.address()));
        if (tags.matches(context)) {
            return;
        }
        ReferenceForm form = params.form();
        if (form != null) {
            send(context, form, reference);
        } else {
            context.contentType(ApiHandlers.JSON).result(json.write(WireReferenceForms.of(document.id(), reference)));
        }
    }

    private static void send(Context context, ReferenceForm form, Reference reference) {
        var passage = reference.passage();
        String name = reference.title() + (passage == null ? "" : " " + passage.locator());
        Downloads.Form file = new Downloads.Form(ReferenceFiles.mediaType(form), name, ReferenceFiles.extension(form));
        context.header("Content-Disposition", file.disposition());
        context.contentType(file.mediaType()).result(form.write(reference));
    }
}
