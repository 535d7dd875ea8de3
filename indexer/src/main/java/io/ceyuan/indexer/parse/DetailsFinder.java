package io.ceyuan.indexer.parse;

import io.ceyuan.core.document.Contributor;
import io.ceyuan.core.document.Details;
import io.ceyuan.core.document.Lifetime;
import io.ceyuan.core.document.Origins;
import io.ceyuan.core.document.Provenance;
import io.ceyuan.core.document.Sourced;
import io.ceyuan.indexer.extract.Extracted;
import io.ceyuan.indexer.extract.Field;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds what stands around the text: whom it is for, who signed and wrote it, its 提要, 主题词 and 主题分类. */
final class DetailsFinder {

    private final TopicFinder topics;

    DetailsFinder(TopicRules topics) {
        this.topics = new TopicFinder(topics);
    }

    Details find(
            Extracted file,
            String title,
            Optional<Signature> signature,
            Origins origins,
            Lifetime lifetime,
            List<String> divisions) {
        Contributors contributors = new Contributors(file.blocks());
        return new Details(
                origins,
                lifetime,
                either(file, Field.RECIPIENTS, Organisations::split, Recipients.of(file.blocks())),
                either(file, Field.SIGNER, Function.identity(), contributors.signer(signature)),
                ofText(Optional.of(contributors.find()).filter(found -> !found.isEmpty())),
                either(file, Field.SUMMARY, Function.identity(), Summary.of(file.blocks())),
                either(file, Field.KEYWORDS, Summary::words, Summary.keywords(file.blocks())),
                topics.find(file, title).orElse(null),
                divisions);
    }

    private static <T> @Nullable Sourced<T> either(
            Extracted file, Field field, Function<String, T> read, Optional<T> found) {
        return file.property(field)
                .map(property -> new Sourced<>(read.apply(property.value()), property.provenance()))
                .orElseGet(() -> found.map(value -> new Sourced<>(value, Provenance.HEAD))
                        .orElse(null));
    }

    private static @Nullable Sourced<List<Contributor>> ofText(Optional<List<Contributor>> found) {
        return found.map(value -> new Sourced<>(value, Provenance.HEAD)).orElse(null);
    }
}
