package io.ceyuan.indexer.parse;

import io.ceyuan.core.document.AdministrativeLevel;
import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.DocumentNumber;
import io.ceyuan.core.document.IssuingBody;
import io.ceyuan.core.document.Lifetime;
import io.ceyuan.core.document.Origins;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Provenance;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.core.document.Sourced;
import io.ceyuan.core.document.Validity;
import io.ceyuan.indexer.extract.Block;
import io.ceyuan.indexer.extract.Extracted;
import io.ceyuan.indexer.extract.Field;
import io.ceyuan.indexer.extract.Property;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what a text says about itself and makes a document of it; safe for many threads. */
public final class PolicyDocumentParser {

    /** Changes when the same text would give another document. */
    public static final String VERSION = "5";

    private static final Pattern PROVINCE = Pattern.compile("(?:省|自治区)$");

    private final DetailsFinder details;
    private final JurisdictionFinder jurisdictions = new JurisdictionFinder(new Places());

    public PolicyDocumentParser(TopicRules topics) {
        this.details = new DetailsFinder(topics);
    }

    /** The document in the text of a file. */
    public PolicyDocument parse(Extracted file, SourceFile source) {
        Sourced<String> title = new TitleFinder(file, source.name()).find();
        Optional<Signature> signature = Signature.of(file.blocks());
        Preface preface = Preface.of(file.blocks());
        Optional<Sourced<DocumentNumber>> number = NumberFinder.find(file, source.name());
        Byline byline = new Byline(file.blocks(), title.value());
        List<IssuingBody> issuers = new IssuerFinder(
                        file, title.value(), number.map(Sourced::value), signature, preface, byline)
                .find().stream()
                        .map(body -> new IssuingBody(
                                body.name(), jurisdictions.levelOf(body).orElse(null)))
                        .toList();
        Optional<Property> region = file.property(Field.REGION);
        Jurisdiction jurisdiction = jurisdictions.find(
                issuers,
                title.value(),
                region.map(Property::value).orElse(""),
                region.map(Property::provenance).orElse(Provenance.PAGE_TABLE),
                number.map(Sourced::value),
                source.place());
        Optional<Sourced<LocalDate>> issued = new DateFinder(file, source.name(), signature, preface, byline).find();
        Lifetime lifetime = new LifetimeFinder(file, issued.map(Sourced::value).orElse(null)).find(byline);
        Optional<Property> validity = file.property(Field.VALIDITY);
        Optional<Property> said = region.filter(property -> property.provenance() == Provenance.SIDECAR);
        String place = said.map(Property::value).orElseGet(() -> region(jurisdiction, file.blocks(), title.value()));
        Origins origins = new Origins(
                issuers.isEmpty()
                        ? null
                        : file.property(Field.ISSUER).map(Property::provenance).orElse(Provenance.HEAD),
                Provenance.TITLE,
                jurisdiction.level() == null ? null : jurisdiction.origin(),
                said.map(Property::provenance).orElse(origin(jurisdiction, place)),
                validity.map(Property::provenance).orElse(null));
        return new PolicyDocument(
                DocumentId.ofPlace(source.place()),
                List.of(source),
                title,
                number.orElse(null),
                issuers,
                issued.orElse(null),
                Kinds.of(title.value(), issuers),
                jurisdiction.level(),
                place,
                validity.map(Property::value)
                        .map(PolicyDocumentParser::validity)
                        .orElse(Validity.UNKNOWN),
                Paragraphs.of(file.blocks(), title.value()),
                details.find(file, title.value(), signature, origins, lifetime, divisions(jurisdiction, place)));
    }

    private static @Nullable Provenance origin(Jurisdiction jurisdiction, @Nullable String region) {
        if (region == null) {
            return null;
        }
        return region.equals(jurisdiction.region()) ? jurisdiction.origin() : Provenance.HEAD;
    }

    /** A city on no list says itself in which province it lies, or has no region. */
    private @Nullable String region(Jurisdiction jurisdiction, List<Block> blocks, String title) {
        String region = jurisdiction.region();
        return region == null
                        || jurisdictions.isListed(region)
                        || PROVINCE.matcher(region).find()
                ? region
                : ProvinceOfIssuer.of(blocks, title, region).orElse(null);
    }

    /** What lies between the region that is told and the place that was named; nothing where these are of two kinds. */
    private static List<String> divisions(Jurisdiction jurisdiction, @Nullable String region) {
        String named = jurisdiction.region();
        if (region == null || named == null || jurisdiction.level() == AdministrativeLevel.STATE) {
            return List.of();
        }
        if (region.equals(named)) {
            return jurisdiction.divisions();
        }
        return PROVINCE.matcher(named).find()
                ? List.of()
                : Stream.concat(Stream.of(named), jurisdiction.divisions().stream())
                        .toList();
    }

    private static Validity validity(String value) {
        if (value.contains("尚未")) {
            return Validity.NOT_YET_IN_FORCE;
        }
        if (value.contains("修改") || value.contains("修订") || value.contains("部分")) {
            return Validity.AMENDED;
        }
        if (value.contains("失效") || value.contains("废止") || value.contains("无效") || value.equals("否")) {
            return Validity.REPEALED;
        }
        return value.contains("有效") || value.equals("是") ? Validity.IN_FORCE : Validity.UNKNOWN;
    }
}
