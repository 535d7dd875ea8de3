package io.ceyuan.web.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.ceyuan.web.asset.StaticFiles;
import java.util.List;
import java.util.Map;

/** Writes the pages as HTML; safe for many threads. */
public final class Pages {

    private static final String PACKAGE = Pages.class.getPackageName();
    private static final int USUAL_LENGTH = 64 * 1024;

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), PACKAGE);
    private final StaticFiles files;

    /** Loads all templates, so that a missing one shows at once. */
    public Pages(StaticFiles files) {
        this.files = files;
        List.of(
                        "home.jte",
                        "search.jte",
                        "values.jte",
                        "document.jte",
                        "problem.jte",
                        "graph.jte",
                        "relations.jte",
                        "mostcited.jte",
                        "missing.jte",
                        "concordance.jte",
                        "timeline.jte",
                        "lookup.jte",
                        "quotations.jte",
                        "check.jte")
                .forEach(templates::prepareForRendering);
    }

    public String home(HomePage page) {
        return render("home.jte", page);
    }

    public String search(SearchPage page) {
        return render("search.jte", page);
    }

    public String facet(FacetPage page) {
        return render("values.jte", page);
    }

    public String document(DocumentPage page) {
        return render("document.jte", page);
    }

    public String concordance(ConcordancePage page) {
        return render("concordance.jte", page);
    }

    public String timeline(TimelinePage page) {
        return render("timeline.jte", page);
    }

    public String lookup(LookupPage page) {
        return render("lookup.jte", page);
    }

    public String graph(GraphPage page) {
        return render("graph.jte", page);
    }

    public String relations(RelationsPage page) {
        return render("relations.jte", page);
    }

    public String mostCited(MostCitedPage page) {
        return render("mostcited.jte", page);
    }

    public String missing(MissingPage page) {
        return render("missing.jte", page);
    }

    public String quotations(QuotationsPage page) {
        return render("quotations.jte", page);
    }

    public String check(CheckPage page) {
        return render("check.jte", page);
    }

    public String problem(ProblemPage page) {
        return render("problem.jte", page);
    }

    private String render(String template, Record page) {
        StringOutput output = new StringOutput(USUAL_LENGTH);
        templates.render(template, Map.of("page", page, "files", files), output);
        return output.toString();
    }
}
