package io.ceyuan.web.params;

import io.ceyuan.core.query.Exactness;
import io.ceyuan.core.query.Query;
import io.ceyuan.core.query.QueryParser;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the URL of a document's page says.
 *
 * @param q the query by which it was found, or nothing
 * @param exact how the phrases of the query are compared with the text
 * @param find what is looked for in its text; empty for what {@code q} asks for
 * @param cite the address of the part that is to be cited, as {@code article-12} or {@code p12}; empty for the whole
 */
public record DocumentParams(String q, Exactness exact, String find, Match match, String cite) {

    /** Names the part that is cited. */
    public static final String CITE = "cite";

    /** A longer text is not looked for in one document. */
    public static final int MAX_FIND = 200;

    private static final Set<String> OWN = Set.of("q", "exact", "find", "match", CITE);

    /** How {@code find} is looked for. */
    public enum Match {
        /** As it stands, folded as text is. */
        EXACT("原文"),
        /** Each of its words. */
        WORDS("词语");

        private final String label;

        Match(String label) {
            this.label = label;
        }

        /** The Chinese name on the page. */
        public String label() {
            return label;
        }

        /** The name in URLs, as {@code words}. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Match> ofWireName(String name) {
            return Arrays.stream(values())
                    .filter(match -> match.wireName().equals(name))
                    .findFirst();
        }
    }

    public DocumentParams {
        q = PlainText.clean(q);
        find = PlainText.clean(find);
        match = find.isEmpty() ? Match.EXACT : match;
    }

    /** A document found by a query. */
    public static DocumentParams of(String q) {
        return new DocumentParams(q, Exactness.FOLDED, "", Match.EXACT, "");
    }

    /** The same document, to cite the part at an address. */
    public DocumentParams citing(String address) {
        return new DocumentParams(q, exact, find, match, address);
    }

    /** The query alone. */
    public SearchParams search() {
        return SearchParams.of(q).withExact(exact);
    }

    /** What decoded parameters ask for; never throws on what a browser sends. */
    public static Reading<DocumentParams> read(Map<String, List<String>> parameters) {
        OwnParameters own = new OwnParameters(parameters, OWN);
        own.refuseOthers();
        String q = own.text("q", Integer.MAX_VALUE);
        Exactness exact =
                own.choice("exact", MAX_FIND, Exactness::ofWireName, Exactness.FOLDED, "exact 应为 folded 或 strict");
        String find = own.text("find", MAX_FIND);
        Match match = own.choice("match", MAX_FIND, Match::ofWireName, Match.EXACT, "查找方式应为 exact 或 words");
        String cite = own.text(CITE, MAX_FIND);
        return own.problems().isEmpty()
                ? new Reading.Valid<>(new DocumentParams(q, exact, find, match, cite))
                : new Reading.Invalid<>(own.problems());
    }

    /** The query string without {@code ?}, defaults left out. */
    public String format() {
        return QueryString.write(this);
    }

    /** What is marked in the text. */
    public Query marked() {
        if (find.isEmpty()) {
            return search().query(QueryParser.parse(q));
        }
        return switch (match) {
            case EXACT -> new Query.Phrase(find);
            case WORDS -> new Query.Words(find);
        };
    }
}
