package io.ceyuan.cli.citation;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.CitationKeys;
import io.ceyuan.core.citation.CitationType;
import io.ceyuan.core.search.Library;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the citations of a library point at, by type.
 *
 * @param documents in the library
 * @param cited texts of it that another cites
 * @param types by their names in data, and {@code all}
 */
public record CitationStatistics(long documents, long cited, Map<String, Total> types) {

    private static final String ALL = "all";

    /**
     * Citations of one type.
     *
     * @param found all
     * @param resolved to one text
     * @param ambiguous several texts answer to it
     * @param unresolved nothing in the library answers to it
     * @param pointless names no document by itself: a meeting, 本办法, a quotation
     */
    public record Total(long found, long resolved, long ambiguous, long unresolved, long pointless) {

        static final Total NONE = new Total(0, 0, 0, 0, 0);

        Total plus(Total other) {
            return new Total(
                    found + other.found,
                    resolved + other.resolved,
                    ambiguous + other.ambiguous,
                    unresolved + other.unresolved,
                    pointless + other.pointless);
        }
    }

    /** Counts the citations of all documents. */
    public static CitationStatistics of(Library library, LocalDate day) {
        Map<CitationType, Total> totals = new EnumMap<>(CitationType.class);
        LibraryCitations citations = new LibraryCitations(library, day);
        citations.walk((document, found) ->
                found.forEach(one -> totals.merge(one.type(), total(citations, one), Total::plus)));
        Map<String, Total> types = new LinkedHashMap<>();
        for (CitationType type : CitationType.values()) {
            types.put(type.label(), totals.getOrDefault(type, Total.NONE));
        }
        types.put(ALL, totals.values().stream().reduce(Total.NONE, Total::plus));
        return new CitationStatistics(
                library.status().documents(),
                library.mostCited(day, Integer.MAX_VALUE).size(),
                types);
    }

    private static Total total(LibraryCitations citations, Citation one) {
        if (CitationKeys.of(one).isEmpty()) {
            return new Total(1, 0, 0, 0, 1);
        }
        int answers = citations.answers(one);
        return new Total(1, answers == 1 ? 1 : 0, answers > 1 ? 1 : 0, answers == 0 ? 1 : 0, 0);
    }

    public void print(PrintWriter out) {
        out.println("类型\t识别\t找到一份\t找到多份\t库中没有\t不指向文件");
        types.forEach((type, total) -> out.println(String.join(
                "\t",
                List.of(
                        type.equals(ALL) ? "全部" : type,
                        Long.toString(total.found()),
                        Long.toString(total.resolved()),
                        Long.toString(total.ambiguous()),
                        Long.toString(total.unresolved()),
                        Long.toString(total.pointless())))));
        out.println("文件 " + documents);
        out.println("被引用的文件 " + cited);
    }
}
