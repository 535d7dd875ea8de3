package io.ceyuan.indexer.parse;

import io.ceyuan.core.document.DocumentId;
import io.ceyuan.core.document.IssuingBody;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.core.document.Sourced;
import io.ceyuan.core.document.Validity;
import io.ceyuan.indexer.extract.Extracted;
import io.ceyuan.indexer.extract.Field;
import io.ceyuan.indexer.extract.Property;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what a text says about itself and makes a document of it; safe for many threads. */
public final class PolicyDocumentParser {

    /** Changes when the same text would give another document. */
    public static final String VERSION = "2";

    private final JurisdictionFinder jurisdictions = new JurisdictionFinder(new Places());

    /** The document in the text of a file. */
    public PolicyDocument parse(Extracted file, SourceFile source) {
        Sourced<String> title = new TitleFinder(file, source.name()).find();
        Optional<Signature> signature = Signature.of(file.blocks());
        Preface preface = Preface.of(file.blocks());
        List<IssuingBody> issuers = IssuerFinder.find(file, title.value(), signature, preface);
        String region = file.property(Field.REGION).map(Property::value).orElse("");
        Jurisdiction jurisdiction = jurisdictions.find(issuers, title.value(), region, source.place());
        return new PolicyDocument(
                DocumentId.ofPlace(source.place()),
                source,
                title,
                NumberFinder.find(file, source.name()).orElse(null),
                issuers,
                DateFinder.find(file, signature, preface).orElse(null),
                Kinds.of(title.value(), issuers),
                jurisdiction.level(),
                region(jurisdiction, file),
                file.property(Field.VALIDITY)
                        .map(Property::value)
                        .map(PolicyDocumentParser::validity)
                        .orElse(Validity.UNKNOWN),
                Paragraphs.of(file.blocks(), title.value()));
    }

    private @Nullable String region(Jurisdiction jurisdiction, Extracted file) {
        String region = jurisdiction.region();
        return region == null || jurisdictions.isListed(region) || region.endsWith("省")
                ? region
                : ProvinceOfText.of(file.blocks()).orElse(region);
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
