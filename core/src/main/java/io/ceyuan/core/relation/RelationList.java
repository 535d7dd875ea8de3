package io.ceyuan.core.relation;

import io.ceyuan.core.citation.CitationKey;
import java.time.Year;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What was found so far, a relation for each document and each kind; that it is cited is told only of one of which nothing more is said. */
final class RelationList {

    private final Set<CitationKey> own;
    private final boolean numbered;
    private final Map<CitationKey, EnumMap<RelationKind, Relation>> found = new LinkedHashMap<>();

    /**
     * @param own the keys of the document itself
     */
    RelationList(Set<CitationKey> own) {
        this.own = own;
        numbered = own.stream().anyMatch(key -> key.kind() == CitationKey.Kind.NUMBER);
    }

    void add(Mention mention, RelationKind kind, int paragraph, String sentence, @Nullable Year issued) {
        if (!isOwn(mention, kind)) {
            found.computeIfAbsent(mention.surest(), none -> new EnumMap<>(RelationKind.class))
                    .merge(
                            kind,
                            new Relation(kind, mention.name(), mention.keys(), 1, paragraph, sentence, issued),
                            RelationList::again);
        }
    }

    /**
     * Whether it is the document itself. What it repeals is an older text of the same title, and what it issues or forwards is attached to
     * it and may be in the library by itself.
     */
    private boolean isOwn(Mention mention, RelationKind kind) {
        if (mention.surest().kind() == CitationKey.Kind.NUMBER && (numbered || own.contains(mention.surest()))) {
            return own.contains(mention.surest());
        }
        return switch (kind) {
            case REPEALS, ISSUES, FORWARDS -> false;
            case AMENDS, BASIS, EXPLAINS, CITES -> mention.keys().stream().anyMatch(own::contains);
        };
    }

    private static Relation again(Relation first, Relation next) {
        return new Relation(
                first.kind(),
                first.name(),
                first.keys(),
                first.mentions() + next.mentions(),
                first.paragraph(),
                first.sentence(),
                first.issued());
    }

    /** The strongest kinds first, those of one kind in the order of the text. */
    List<Relation> told() {
        List<Relation> told = new ArrayList<>();
        for (RelationKind kind : RelationKind.values()) {
            for (EnumMap<RelationKind, Relation> kinds : found.values()) {
                Relation relation = kinds.get(kind);
                Relation cited = kinds.get(RelationKind.CITES);
                if (relation != null && (kind != RelationKind.CITES || kinds.size() == 1)) {
                    boolean strongest = kinds.values().iterator().next().equals(relation);
                    told.add(
                            strongest && cited != null && kind != RelationKind.CITES
                                    ? again(relation, cited)
                                    : relation);
                }
            }
        }
        return told;
    }
}
