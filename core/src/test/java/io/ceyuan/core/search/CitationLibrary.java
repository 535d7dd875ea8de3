package io.ceyuan.core.search;

import io.ceyuan.core.citation.CitationKey;
import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.Details;
import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.DocumentKind;
import io.ceyuan.core.document.DocumentNumber;
import io.ceyuan.core.document.IssuingBody;
import io.ceyuan.core.document.Lifetime;
import io.ceyuan.core.document.Origins;
import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Provenance;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.core.document.Sourced;
import io.ceyuan.core.document.Validity;
import io.ceyuan.core.query.QueryParser;
import io.ceyuan.core.relation.RelationKind;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A library for tests that is written down, and what it tells, written down too. A line is a document; what is left out is not known.
 *
 * <pre>
 * 甲; X办法; 文号=云政发〔2021〕12号; 机关=云泽省人民政府; 日=2021-03-05; 施行=2021-05-01; 级=省级; 地=云泽省; 效=有效; 种=解读 | 第一段 | 第二段
 * </pre>
 */
final class CitationLibrary implements AutoCloseable {

    /** A text long enough to have copies. */
    static final String LONG = "水价由市人民政府按照补偿成本、合理收益的原则核定，每年公布一次。".repeat(20);

    static final LocalDate TODAY = LocalDate.of(2024, 6, 1);

    private final EngineSettings settings;
    private final Library library;

    private CitationLibrary(EngineSettings settings) {
        this.settings = settings;
        library = EngineProvider.of(settings).openSearcher(settings);
    }

    /**
     * @param location where no index is
     */
    static CitationLibrary at(URI location, String lines) {
        EngineSettings settings = new EngineSettings(location, List.of());
        write(settings, lines);
        return new CitationLibrary(settings);
    }

    /** Adds documents, and opens what is there then. */
    CitationLibrary with(String lines) {
        library.close();
        write(settings, lines);
        return new CitationLibrary(settings);
    }

    CitationLibrary without(String place) {
        library.close();
        try (DocumentWriter writer = EngineProvider.of(settings).openWriter(settings)) {
            writer.delete(DocumentId.ofPlace(place));
            writer.commit();
        }
        return new CitationLibrary(settings);
    }

    private static void write(EngineSettings settings, String lines) {
        try (DocumentWriter writer = EngineProvider.of(settings).openWriter(settings)) {
            lines.lines()
                    .filter(line -> !line.isBlank())
                    .map(CitationLibrary::document)
                    .forEach(writer::write);
            writer.commit();
        }
    }

    static PolicyDocument document(String line) {
        String[] parts = line.split("\\|");
        String[] head = parts[0].split(";");
        Map<String, String> known = new HashMap<>();
        for (int i = 2; i < head.length; i++) {
            String[] pair = head[i].strip().split("=");
            known.put(pair[0], pair[1]);
        }
        List<Paragraph> paragraphs = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            paragraphs.add(new Paragraph(i, 0, parts[i].strip()));
        }
        if (paragraphs.isEmpty()) {
            paragraphs.add(new Paragraph(1, 0, "全文" + head[0].strip() + "。"));
        }
        Lifetime lifetime = new Lifetime(null, day(known.get("施行")), null, null);
        return new PolicyDocument(
                DocumentId.ofPlace(head[0].strip()),
                List.of(new SourceFile(head[0].strip(), "file:///library/" + head[0].strip(), "txt", 9, Instant.EPOCH)),
                new Sourced<>(head[1].strip(), Provenance.HEAD),
                known.containsKey("文号")
                        ? new Sourced<>(DocumentNumber.parse(known.get("文号")).orElseThrow(), Provenance.HEAD)
                        : null,
                Arrays.stream(known.getOrDefault("机关", "").split("、"))
                        .filter(name -> !name.isEmpty())
                        .map(IssuingBody::new)
                        .toList(),
                day(known.get("日")),
                DocumentKind.ofLabel(known.getOrDefault("种", "其他")).orElseThrow(),
                Arrays.stream(AdministrativeLevel.values())
                        .filter(level -> level.label().equals(known.get("级")))
                        .findFirst()
                        .orElse(null),
                known.get("地"),
                Arrays.stream(Validity.values())
                        .filter(validity -> validity.label().equals(known.get("效")))
                        .findFirst()
                        .orElse(Validity.UNKNOWN),
                paragraphs,
                new Details(Origins.NONE, lifetime, null, null, null, null, null, null, List.of()));
    }

    private static @Nullable Sourced<LocalDate> day(@Nullable String day) {
        return day == null ? null : new Sourced<>(LocalDate.parse(day), Provenance.HEAD);
    }

    Library library() {
        return library;
    }

    List<String> answering(String term) {
        return places(library.answering(CitationKey.ofTerm(term).orElseThrow(), TODAY));
    }

    DocumentLinks links(String place) {
        return library.links(DocumentId.ofPlace(place), TODAY, 10);
    }

    /** {@code 依据 《X法》 → 甲 乙} */
    List<String> outgoing(String place) {
        return links(place).outgoing().stream()
                .map(out -> out.relation().kind().label() + " " + out.relation().name() + " → "
                        + String.join(" ", places(out.targets())))
                .map(String::strip)
                .toList();
    }

    /** {@code 被废止 乙}, with ? where it is not certain. */
    List<String> incoming(String place) {
        return links(place).incoming().stream()
                .map(in -> in.relation().kind().passive() + " "
                        + in.from().document().source().place() + (in.certain() ? "" : "?"))
                .toList();
    }

    /** {@code 引用=2 废止=1} in the order of kinds. */
    String counts(String place) {
        Map<RelationKind, Long> counts = links(place).incomingCounts();
        return Arrays.stream(RelationKind.values())
                .filter(counts::containsKey)
                .map(kind -> kind.label() + "=" + counts.get(kind))
                .collect(Collectors.joining(" "));
    }

    List<String> mostCited() {
        return library.mostCited(TODAY, 10).stream()
                .map(one -> one.document().document().source().place() + "=" + one.citing())
                .toList();
    }

    /** {@code 《X办法》=2 乙 甲} */
    List<String> missing() {
        return library.missing(10).stream()
                .map(one -> one.name() + "=" + one.citing() + " "
                        + one.examples().stream()
                                .map(example -> example.source().place())
                                .collect(Collectors.joining(" ")))
                .toList();
    }

    Validity validity(String place, LocalDate day) {
        return library.document(DocumentId.ofPlace(place)).orElseThrow().validityOn(day);
    }

    /** The validity that a link to it tells. */
    String told(String place) {
        String title = library.document(DocumentId.ofPlace(place))
                .orElseThrow()
                .document()
                .title()
                .value();
        return library.answering(new CitationKey(CitationKey.Kind.TITLE, title), TODAY).stream()
                .filter(one -> one.document().source().place().equals(place))
                .map(one -> one.validity().label())
                .collect(Collectors.joining());
    }

    /** What repeals it today: {@code 乙 第2段 自2021-05-01：…同时废止。}; empty where nothing does. */
    String repeal(String place) {
        CitedDocument.@Nullable Repeal repeal = library.document(DocumentId.ofPlace(place))
                .orElseThrow()
                .related()
                .later()
                .repealOn(TODAY);
        return repeal == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%s 第%d段 自%s：%s",
                        repeal.by().source().place(),
                        repeal.paragraph(),
                        repeal.since(),
                        repeal.sentence());
    }

    /** The counts of 时效性: {@code 已废止=1 未注明=2}. */
    String facet(LocalDate day) {
        return search(Map.of(), day).facets().stream()
                .filter(facet -> facet.name() == FacetName.VALIDITY)
                .flatMap(facet -> facet.values().stream())
                .map(value -> value.value() + "=" + value.count())
                .collect(Collectors.joining(" "));
    }

    /** Those that are found when a validity is chosen. */
    List<String> having(Validity validity, LocalDate day) {
        return search(
                        Map.of(
                                FacetName.VALIDITY,
                                List.of(validity == Validity.UNKNOWN ? Facet.NONE : validity.label())),
                        day)
                .hits()
                .stream()
                .map(hit -> hit.document().source().place())
                .sorted()
                .toList();
    }

    private SearchResult search(Map<FacetName, List<String>> chosen, LocalDate day) {
        return library.search(new SearchRequest(
                QueryParser.parse("").query(),
                new Filters(new LinkedHashMap<>(chosen), Map.of(), day),
                Sort.NEWEST,
                false,
                1,
                50,
                Matching.USUAL));
    }

    private static List<String> places(List<CitedDocument> documents) {
        return documents.stream().map(one -> one.document().source().place()).toList();
    }

    @Override
    public void close() {
        library.close();
    }
}
