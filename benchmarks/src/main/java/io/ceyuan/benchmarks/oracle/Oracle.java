package io.ceyuan.benchmarks.oracle;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.query.Exactness;
import io.ceyuan.core.query.Query;
import io.ceyuan.core.search.FacetName;
import io.ceyuan.core.search.SearchRequest;
import io.ceyuan.core.search.SearchResult;
import io.ceyuan.core.search.Searcher;
import io.ceyuan.core.search.Sort;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Asks a library for strings cut anywhere from its own texts, and compares the documents it finds with those in which a plain
 * search finds them.
 */
public final class Oracle {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 30;

    /** Strings of these lengths are near one another often enough to be found and missed. */
    private static final int LONGEST_PART = 6;

    private static final int FARTHEST = 40;

    private static final List<Togetherness> WAYS = List.of(Togetherness.values());

    private final Searcher searcher;
    private final DocumentedFolding folding = new DocumentedFolding();
    private final List<PlainText> texts;
    private final Random random;
    private final List<String> differences = new ArrayList<>();

    /**
     * @param documents what the searcher's library holds, and nothing else
     */
    public Oracle(Searcher searcher, List<PolicyDocument> documents, long seed) throws IOException {
        this.searcher = searcher;
        this.random = new Random(seed);
        List<PlainText> all = new ArrayList<>();
        documents.forEach(document -> all.add(PlainText.of(document, folding)));
        texts = all;
    }

    /**
     * What came of it.
     *
     * @param compared queries asked
     * @param found documents found by them all together, so that it is seen that they find something
     * @param differences the queries whose documents differed, with what differed
     */
    public record Verdict(String what, int compared, long found, List<String> differences) {}

    /** Random strings as exact wording. */
    public Verdict phrases(int count, Exactness exactness) {
        long found = 0;
        differences.clear();
        for (int i = 0; i < count; i++) {
            String string = cut(SHORTEST + random.nextInt(LONGEST - SHORTEST + 1));
            boolean strict = exactness == Exactness.STRICT;
            String wanted = strict ? DocumentedFolding.visible(string) : folding.folded(string);
            Set<DocumentId> expected = texts.parallelStream()
                    .filter(text -> text.texts(strict).stream().anyMatch(one -> one.contains(wanted)))
                    .map(PlainText::id)
                    .collect(Collectors.toSet());
            found += compare(exactness.of(new Query.Phrase(string)), expected);
        }
        return new Verdict(
                "phrases of " + SHORTEST + " to " + LONGEST + " characters, " + exactness.wireName(),
                count,
                found,
                List.copyOf(differences));
    }

    /** Pairs of random strings of one paragraph, in one sentence, one paragraph, or near one another. */
    public Verdict pairs(int count, Exactness exactness) {
        long found = 0;
        differences.clear();
        boolean strict = exactness == Exactness.STRICT;
        for (int i = 0; i < count; i++) {
            String paragraph = paragraph();
            String one = part(paragraph);
            String other = part(paragraph);
            Togetherness how = WAYS.get(i % WAYS.size());
            int distance = random.nextInt(FARTHEST);
            String first = strict ? DocumentedFolding.visible(one) : folding.folded(one);
            String second = strict ? DocumentedFolding.visible(other) : folding.folded(other);
            Set<DocumentId> expected = texts.parallelStream()
                    .filter(text ->
                            text.texts(strict).stream().anyMatch(some -> how.holds(some, first, second, distance)))
                    .map(PlainText::id)
                    .collect(Collectors.toSet());
            List<Query> parts = List.of(new Query.Phrase(one), new Query.Phrase(other));
            Query query = switch (how) {
                case SENTENCE -> new Query.Together(Query.Unit.SENTENCE, parts);
                case PARAGRAPH -> new Query.Together(Query.Unit.PARAGRAPH, parts);
                case NEAR -> new Query.Near(distance, parts);
            };
            found += compare(exactness.of(query), expected);
        }
        return new Verdict(
                "pairs in sentence, paragraph, near, " + exactness.wireName(), count, found, List.copyOf(differences));
    }

    private long compare(Query query, Set<DocumentId> expected) {
        Set<DocumentId> found = new HashSet<>();
        SearchResult result = ask(query, 1);
        long total = result.total();
        result.hits().forEach(hit -> found.add(hit.document().id()));
        long kinds = result.facets().stream()
                .filter(facet -> facet.name() == FacetName.KIND)
                .flatMap(facet -> facet.values().stream())
                .mapToLong(value -> value.count())
                .sum();
        for (int page = 2; found.size() < total && page <= SearchRequest.MAX_DEPTH / SearchRequest.MAX_SIZE; page++) {
            ask(query, page).hits().forEach(hit -> found.add(hit.document().id()));
        }
        if (total != expected.size() || kinds != total || !found.equals(expected)) {
            differences.add(query + ": " + total + " documents, " + kinds + " by kinds, by plain search "
                    + expected.size() + "; only found " + minus(found, expected) + ", only by plain search "
                    + minus(expected, found));
        }
        return total;
    }

    private SearchResult ask(Query query, int page) {
        return searcher.search(new SearchRequest(query, Map.of(), Sort.NEWEST, false, page, SearchRequest.MAX_SIZE));
    }

    private static Set<DocumentId> minus(Set<DocumentId> one, Set<DocumentId> other) {
        Set<DocumentId> rest = new HashSet<>(one);
        rest.removeAll(other);
        return rest;
    }

    private String cut(int length) {
        return cut(paragraph(), length);
    }

    /** A stretch of the text with so many characters, or with all there are; never half a character, nor only white space. */
    private String cut(String paragraph, int length) {
        int[] characters = paragraph.codePoints().toArray();
        while (true) {
            int start = random.nextInt(Math.max(1, characters.length - length + 1));
            String cut = new String(characters, start, Math.min(length, characters.length - start));
            if (!DocumentedFolding.visible(cut).isEmpty()) {
                return cut;
            }
        }
    }

    /** A part that can be typed: marks alone are no text to look for, see the query language. */
    private String part(String paragraph) {
        String part = cut(paragraph, 1 + random.nextInt(LONGEST_PART));
        return part.codePoints().anyMatch(Character::isLetterOrDigit) ? part : part(paragraph());
    }

    private String paragraph() {
        while (true) {
            List<String> stored = texts.get(random.nextInt(texts.size())).stored();
            String one = stored.get(random.nextInt(stored.size()));
            if (one.codePointCount(0, one.length()) >= SHORTEST) {
                return one;
            }
        }
    }
}
