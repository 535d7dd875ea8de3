package io.ceyuan.server;

import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.graph.Neighbourhood;
import io.ceyuan.core.search.CitedDocument;
import io.ceyuan.core.search.DocumentLinks;
import io.ceyuan.core.search.DocumentReference;
import io.ceyuan.core.search.Library;
import io.ceyuan.core.search.LibraryEntry;
import io.ceyuan.server.wire.Json;
import io.ceyuan.server.wire.WireGraph;
import io.ceyuan.server.wire.WireRelations;
import io.ceyuan.web.page.GraphPage;
import io.ceyuan.web.page.Pages;
import io.ceyuan.web.page.RelationsPage;
import io.ceyuan.web.params.GraphParams;
import io.ceyuan.web.params.RelationParams;
import io.javalin.http.Context;

/** What one document says of others and they of it, as pages and as JSON. */
final class RelationHandlers {

    private final Library library;
    private final Pages pages;
    private final Json json;
    private final EntityTags tags;

    RelationHandlers(Library library, Pages pages, Json json, EntityTags tags) {
        this.library = library;
        this.pages = pages;
        this.json = json;
        this.tags = tags;
    }

    void relationsPage(Context context) {
        RelationParams params = Requests.relations(context);
        PolicyDocument document = Requests.document(context, library).document();
        if (!tags.matches(context)) {
            RelationsPage page =
                    RelationsPage.of(document.id(), document.title().value(), links(document, params), params);
            context.contentType(PageHandlers.HTML).result(pages.relations(page));
        }
    }

    void relations(Context context) {
        RelationParams params = Requests.relationsOfBothSides(context);
        PolicyDocument document = Requests.document(context, library).document();
        if (!tags.matches(context)) {
            send(context, WireRelations.of(document.id(), links(document, params), params));
        }
    }

    void graphPage(Context context) {
        GraphParams params = Requests.graph(context);
        LibraryEntry entry = Requests.document(context, library);
        if (!tags.matches(context)) {
            context.contentType(PageHandlers.HTML).result(pages.graph(GraphPage.of(around(entry, params), params)));
        }
    }

    void graph(Context context) {
        GraphParams params = Requests.graph(context);
        LibraryEntry entry = Requests.document(context, library);
        if (!tags.matches(context)) {
            send(context, WireGraph.of(around(entry, params)));
        }
    }

    private DocumentLinks links(PolicyDocument document, RelationParams params) {
        return library.links(document.id(), tags.today(), params.depth());
    }

    private Neighbourhood around(LibraryEntry entry, GraphParams params) {
        PolicyDocument document = entry.document();
        CitedDocument middle = new CitedDocument(
                new DocumentReference(
                        document.id(), document.title().value(), document.issuedDate(), document.source()),
                document.numberText(),
                document.level(),
                entry.validityOn(tags.today()),
                entry.related().later().repealOn(tags.today()),
                entry.related().copyCount());
        return Neighbourhood.of(middle, library, params.steps(), tags.today());
    }

    private void send(Context context, Record wire) {
        context.contentType(ApiHandlers.JSON).result(json.write(wire));
    }
}
