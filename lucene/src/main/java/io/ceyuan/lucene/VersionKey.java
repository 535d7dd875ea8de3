package io.ceyuan.lucene;

import io.ceyuan.core.document.DocumentKind;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.VersionedTitle;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What the versions of one text have in common: the title in its normal form without the version, and where the title
 * names no place, the region or else the issuer.
 *
 * <pre>
 * 云泽省水资源条例（2021年修订）       →  云泽省水资源条例
 * 水资源管理办法, by 青岚市人民政府, 云泽省  →  水资源管理办法|云泽省
 * </pre>
 */
final class VersionKey {

    /** Kinds that are amended; a 通知 of the same title in another year is another notice. */
    private static final Set<DocumentKind> AMENDED = EnumSet.of(
            DocumentKind.LAW,
            DocumentKind.REGULATION,
            DocumentKind.PROVISIONS,
            DocumentKind.MEASURES,
            DocumentKind.DETAILED_RULES,
            DocumentKind.JUDICIAL_INTERPRETATION);

    private static final String NATION = "中华人民共和国";

    private VersionKey() {}

    /** Empty for a document that has no versions. */
    static Optional<String> of(PolicyDocument document, DocumentNames names) {
        VersionedTitle title = VersionedTitle.of(document.title().value());
        if (title.version().isEmpty() && !AMENDED.contains(document.kind())) {
            return Optional.empty();
        }
        String base = names.ofTitle(title.base());
        String region = document.region();
        if (base.startsWith(NATION) || (region != null && base.startsWith(region))) {
            return Optional.of(base);
        }
        String issuer = document.issuers().isEmpty()
                ? ""
                : document.issuers().getFirst().name();
        if (!issuer.isEmpty() && base.startsWith(issuer)) {
            return Optional.of(base);
        }
        return Optional.of(base + "|" + (region == null ? issuer : region));
    }
}
