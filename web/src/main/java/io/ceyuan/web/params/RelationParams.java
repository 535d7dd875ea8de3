package io.ceyuan.web.params;

import io.ceyuan.core.relation.RelationKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the URL of a document's relations says.
 *
 * @param side whose: what the document says of others, or they of it
 * @param kind the one kind that is listed; null for all
 * @param page from 1
 * @param size lines of a page, 1 to {@link #MAX_SIZE}
 */
public record RelationParams(Side side, @Nullable RelationKind kind, int page, int size) {

    public static final int DEFAULT_SIZE = 20;
    public static final int MAX_SIZE = 100;

    /** Nobody leafs further; the engine reads all that stand before a page. */
    public static final int MAX_DEPTH = 10_000;

    private static final String SIDE = "side";
    private static final String KIND = "kind";
    private static final String PAGE = "page";
    private static final String SIZE = "size";
    private static final int LONGEST = 20;

    /** Who speaks of whom. */
    public enum Side {
        /** What others say of the document. */
        INCOMING,
        /** What the document says of others. */
        OUTGOING;

        /** The name in URLs, as {@code outgoing}. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Side> ofWireName(String name) {
            return Arrays.stream(values())
                    .filter(side -> side.wireName().equals(name))
                    .findFirst();
        }
    }

    /** All relations of one kind, from the first page on. */
    public static RelationParams of(Side side, @Nullable RelationKind kind) {
        return new RelationParams(side, kind, 1, DEFAULT_SIZE);
    }

    /** What the decoded parameters of the page ask for; never throws on what a browser sends. */
    public static Reading<RelationParams> read(Map<String, List<String>> parameters) {
        return read(parameters, Set.of(SIDE, KIND, PAGE, SIZE));
    }

    /** The same of the API, which tells both sides. */
    public static Reading<RelationParams> readBothSides(Map<String, List<String>> parameters) {
        return read(parameters, Set.of(KIND, PAGE, SIZE));
    }

    private static Reading<RelationParams> read(Map<String, List<String>> parameters, Set<String> names) {
        OwnParameters own = new OwnParameters(parameters, names);
        own.refuseOthers();
        Side side = own.choice(SIDE, LONGEST, Side::ofWireName, Side.INCOMING, "side 应为 incoming 或 outgoing");
        String kinds =
                Arrays.stream(RelationKind.values()).map(RelationKind::wireName).collect(Collectors.joining("、"));
        RelationKind kind = own.choice(KIND, LONGEST, RelationKind::ofWireName, "kind 应为 " + kinds + " 之一");
        int page = own.number(PAGE, 1, Integer.MAX_VALUE, 1);
        int size = own.number(SIZE, 1, MAX_SIZE, DEFAULT_SIZE);
        if ((long) page * size > MAX_DEPTH) {
            own.problem(PAGE, "只能翻阅前 " + MAX_DEPTH + " 条");
        }
        return own.problems().isEmpty()
                ? new Reading.Valid<>(new RelationParams(side, kind, page, size))
                : new Reading.Invalid<>(own.problems());
    }

    public RelationParams withPage(int other) {
        return new RelationParams(side, kind, other, size);
    }

    /** How many of a kind an engine has to give for this page. */
    public int depth() {
        return page * size;
    }

    /** How many of them stand before this page. */
    public int skipped() {
        return depth() - size;
    }

    /** Whether relations of the kind are listed. */
    public boolean takes(RelationKind other) {
        return kind == null || kind == other;
    }

    /** Whether a page follows that may be asked for. */
    public boolean hasNext(long total) {
        return total > depth() && depth() + size <= MAX_DEPTH;
    }

    /** The query string without {@code ?}, defaults left out. */
    public String format() {
        QueryString string = new QueryString();
        if (side != Side.INCOMING) {
            string.add(SIDE, side.wireName());
        }
        if (kind != null) {
            string.add(KIND, kind.wireName());
        }
        if (page != 1) {
            string.add(PAGE, Integer.toString(page));
        }
        if (size != DEFAULT_SIZE) {
            string.add(SIZE, Integer.toString(size));
        }
        return string.toString();
    }
}
