package io.ceyuan.benchmarks.accuracy;

import io.ceyuan.core.document.Details;
import io.ceyuan.core.document.DocumentNumber;
import io.ceyuan.core.document.IssuingBody;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Sourced;
import io.ceyuan.indexer.extract.Extracted;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Number, title, issuers, date and region of one set of files. */
final class MetadataScores {

    private static final double TOPICS = 0.9;

    private final Score number;
    private final Score title;
    private final Score issuer;
    private final Score date;
    private final Score printedDate;
    private final Score dayOfIssue;
    private final Score region;
    private final Score published;
    private final Score topic;

    /** The shares aimed at, each 0 to 1. */
    record Aims(double number, double title, double issuer, double date, double region) {}

    MetadataScores(String set, Aims aims) {
        number = new Score(set + ": number", aims.number());
        title = new Score(set + ": title", aims.title());
        issuer = new Score(set + ": issuer", aims.issuer());
        date = new Score(set + ": date", aims.date());
        printedDate = new Score(set + ": date, where the file has it", aims.date());
        dayOfIssue = new Score(set + ": date, printed as day of issue", aims.date());
        published = new Score(set + ": published", aims.date());
        topic = new Score(set + ": topic", TOPICS);
        region = new Score(set + ": region", aims.region());
    }

    void add(Truth truth, @Nullable String wantedDate, Extracted text, PolicyDocument found) {
        if (truth.number() != null && !truth.lossy()) {
            String normal = DocumentNumber.parse(truth.number())
                    .map(DocumentNumber::toString)
                    .orElse(truth.number());
            number.compare(truth, normal, found.numberText());
        }
        title.compare(
                truth,
                truth.title() == null ? null : withoutSpaces(truth.title()),
                withoutSpaces(found.title().value()));
        issuer.compare(
                truth,
                truth.issuer() == null || !truth.issuer().codePoints().allMatch(Character::isIdeographic)
                        ? null
                        : withoutSpaces(truth.issuer()),
                found.issuers().stream().map(IssuingBody::name).collect(Collectors.joining()));
        if (wantedDate != null) {
            String issued = issued(found, wantedDate.length());
            date.compare(truth, wantedDate, issued);
            if (PrintedDate.isIn(wantedDate, truth.path(), text)) {
                printedDate.compare(truth, wantedDate, issued);
            }
            if (PrintedDate.isDayOfIssueIn(wantedDate, truth.path(), text)) {
                dayOfIssue.compare(truth, wantedDate, issued);
            }
        }
        Details details = found.details();
        Sourced<LocalDate> day = details.lifetime().published();
        boolean printed = truth.published() != null && PrintedDate.isIn(truth.published(), truth.path(), text);
        published.compare(
                truth,
                printed ? truth.published() : null,
                day == null ? null : day.value().toString());
        topic.compare(
                truth,
                truth.topic(),
                details.topic() == null ? null : details.topic().value());
        if (truth.region() != null) {
            String name = found.region();
            boolean same = name != null && name.startsWith(truth.region());
            region.add(truth, same ? 1 : 0, same ? "" : truth.region() + " ≠ " + name);
        }
    }

    /** A file of the set that was rejected: nothing of it was found. */
    void lost(Truth truth, String reason) {
        title.add(truth, 0, reason);
    }

    List<Score> scores() {
        return List.of(number, title, issuer, date, printedDate, dayOfIssue, region, published, topic);
    }

    private static @Nullable String issued(PolicyDocument found, int length) {
        LocalDate issued = found.issuedDate();
        return issued == null ? null : issued.toString().substring(0, length);
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }
}
