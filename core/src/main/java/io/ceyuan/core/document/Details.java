package io.ceyuan.core.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about a document beyond its title, number, issuers and kind; null for what it does not tell.
 *
 * @param recipients 主送机关, in their order
 * @param signer 签发人, or who signed an order
 * @param contributors 课题组, 作者, 编辑 … of a study
 * @param summary 提要
 * @param keywords 主题词
 * @param topic 主题分类, the first level of the scheme of the State Council
 * @param divisions the places below the region, from city to county, as far as they are known: 青岚市, 北砺县
 */
public record Details(
        Origins origins,
        Lifetime lifetime,
        @Nullable Sourced<List<String>> recipients,
        @Nullable Sourced<String> signer,
        @Nullable Sourced<List<Contributor>> contributors,
        @Nullable Sourced<String> summary,
        @Nullable Sourced<List<String>> keywords,
        @Nullable Sourced<String> topic,
        List<String> divisions) {

    public static final Details NONE =
            new Details(Origins.NONE, Lifetime.NONE, null, null, null, null, null, null, List.of());

    public Details {
        divisions = List.copyOf(divisions);
    }
}
