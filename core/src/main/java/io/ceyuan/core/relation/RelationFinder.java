package io.ceyuan.core.relation;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.CitationKey;
import io.ceyuan.core.document.DocumentKind;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds what a document says of those it names, in each sentence that names anything. */
final class RelationFinder {

    /** What only speaks of what others do. */
    private static final Set<DocumentKind> TELLING = EnumSet.of(
            DocumentKind.INTERPRETATION,
            DocumentKind.RESEARCH_REPORT,
            DocumentKind.WORK_REPORT,
            DocumentKind.REPORT,
            DocumentKind.SPEECH,
            DocumentKind.CASE,
            DocumentKind.REQUEST);

    /** What is not in force, and repeals nothing. */
    private static final Pattern DRAFT = Pattern.compile("征求意见|草案|送审稿|讨论稿|报批稿|公开征求");

    private final String text;
    private final List<Mention> mentions;
    private final RelationList relations;
    private final RepealList list = new RepealList();
    private final boolean telling;
    private final boolean draft;
    private final boolean interpretation;
    private int next;

    private RelationFinder(PolicyDocument document, String text, List<Citation> citations, Set<CitationKey> own) {
        this.text = text;
        mentions = Mentions.of(citations, own);
        relations = new RelationList(own);
        telling = TELLING.contains(document.kind());
        interpretation = document.kind() == DocumentKind.INTERPRETATION;
        draft = DRAFT.matcher(document.title().value()).find();
    }

    /**
     * @param text of the document
     * @param citations all of the text
     * @param own the keys of the document itself
     */
    static List<Relation> of(PolicyDocument document, NamingText text, List<Citation> citations, Set<CitationKey> own) {
        RelationFinder finder = new RelationFinder(document, text.text(), citations, own);
        for (NamingText.Line line : text.lines()) {
            finder.read(line);
        }
        return finder.relations.told();
    }

    private void read(NamingText.Line line) {
        List<Mention> named = next(line.end());
        String paragraph = text.substring(line.start(), line.end());
        if (line.title()) {
            list.begin(paragraph);
            readTitle(line, named);
            return;
        }
        Map<Mention, RelationKind> kinds = new HashMap<>();
        for (Mention mention : list.entries(paragraph, line.start(), named)) {
            kinds.put(mention, RelationKind.REPEALS);
        }
        int at = 0;
        while (at < named.size()) {
            int start = Sentences.start(text, line.start(), named.get(at).span().start());
            int end = Sentences.end(text, named.get(at).span().end(), line.end());
            int from = at;
            while (at < named.size() && named.get(at).span().start() < end) {
                end = Math.max(end, Sentences.end(text, named.get(at++).span().end(), line.end()));
            }
            List<Mention> inside = named.subList(from, at);
            say(Cues.BODY, start, end, inside, kinds);
            for (Mention mention : inside) {
                add(mention, kinds.getOrDefault(mention, RelationKind.CITES), line.number(), start, end);
            }
        }
    }

    private void readTitle(NamingText.Line line, List<Mention> named) {
        Optional<Mention> amended = AmendingTitle.of(text.substring(line.start(), line.end()), line.start());
        if (amended.isPresent()) {
            add(amended.get(), RelationKind.AMENDS, line.number(), line.start(), line.end());
            return;
        }
        Map<Mention, RelationKind> kinds = new HashMap<>();
        say(Cues.TITLE, line.start(), line.end(), named, kinds);
        for (Mention mention : named) {
            RelationKind kind = kinds.getOrDefault(mention, RelationKind.CITES);
            add(mention, interpretation ? RelationKind.EXPLAINS : kind, line.number(), line.start(), line.end());
        }
    }

    private void say(List<Cue> cues, int start, int end, List<Mention> named, Map<Mention, RelationKind> kinds) {
        if (named.isEmpty()) {
            return;
        }
        Sentence sentence = Sentence.of(text, start, end, named);
        for (Cue cue : cues) {
            for (Mention mention : cue.of(sentence)) {
                kinds.putIfAbsent(mention, cue.kind());
            }
        }
    }

    private void add(Mention mention, RelationKind said, int paragraph, int start, int end) {
        RelationKind kind = said;
        boolean change = kind == RelationKind.REPEALS || kind == RelationKind.AMENDS;
        if ((change && draft) || (telling && kind != RelationKind.EXPLAINS)) {
            kind = RelationKind.CITES;
        } else if (kind == RelationKind.REPEALS && mention.provision()) {
            kind = RelationKind.AMENDS;
        }
        Span named = mention.span();
        relations.add(
                mention,
                kind,
                paragraph,
                Sentences.shown(text, start, end, named),
                change ? NamedYear.of(text, start, end, named) : null);
    }

    /** The mentions up to the end of a line that were not yet read. */
    private List<Mention> next(int end) {
        List<Mention> named = new ArrayList<>();
        while (next < mentions.size() && mentions.get(next).span().start() < end) {
            named.add(mentions.get(next++));
        }
        return named;
    }
}
