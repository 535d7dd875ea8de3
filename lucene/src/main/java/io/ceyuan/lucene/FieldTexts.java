package io.ceyuan.lucene;

import io.ceyuan.core.document.Contributor;
import io.ceyuan.core.document.Details;
import io.ceyuan.core.document.IssuingBody;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Sourced;
import io.ceyuan.core.query.QueryField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of the fields that queries can be narrowed to, as they stand in a document. */
final class FieldTexts {

    private FieldTexts() {}

    /** The name of the field in the index, where it has one of its own. */
    static String indexField(QueryField field) {
        return "in." + field.name().toLowerCase(Locale.ROOT);
    }

    /** The values; none for headings and running text, which are paragraphs. */
    static List<String> of(PolicyDocument document, QueryField field) {
        return switch (field) {
            case TITLE -> List.of(document.title().value());
            case NUMBER -> known(document.numberText());
            case ISSUER -> document.issuers().stream().map(IssuingBody::name).toList();
            case REGION -> known(document.region());
            case TOPIC -> known(value(document.details().topic()));
            case KIND -> List.of(document.kind().label());
            case AUTHOR -> authors(document.details());
            case BODY, HEADING -> List.of();
        };
    }

    private static List<String> authors(Details details) {
        List<String> names = new ArrayList<>(known(value(details.signer())));
        Sourced<List<Contributor>> contributors = details.contributors();
        if (contributors != null) {
            contributors.value().forEach(contributor -> names.add(contributor.name()));
        }
        return names;
    }

    private static @Nullable String value(@Nullable Sourced<String> sourced) {
        return sourced == null ? null : sourced.value();
    }

    private static List<String> known(@Nullable String value) {
        return Stream.ofNullable(value).toList();
    }
}
