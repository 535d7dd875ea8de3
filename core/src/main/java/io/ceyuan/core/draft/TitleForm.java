package io.ceyuan.core.draft;

import io.ceyuan.core.citation.CitationKeys;
import io.ceyuan.core.citation.CitationNormalizer;
import io.ceyuan.core.document.VersionedTitle;
import java.util.regex.Pattern;

/**
 * Titles as they are compared.
 *
 * <pre>
 * 中华人民共和国公路法（2017年修正）    plain 公路法
 * 法释〔2022〕9号关于X的解释          core 关于X解释
 * 最高人民法院关于X的解释             core 关于X解释
 * </pre>
 */
final class TitleForm {

    static final String STATE = "中华人民共和国";

    private static final Pattern SIGNS = Pattern.compile("[〈〉“”\"、，,：:（）()的]");

    private static final Pattern ISSUER = Pattern.compile("^[\\p{IsHan}、]{2,80}?(?=关于)");

    private TitleForm() {}

    /** Without marks, state, version and blanks. */
    static String plain(String title) {
        String base = VersionedTitle.of(CitationNormalizer.title(title)).base();
        return SIGNS.matcher(base.replace(STATE, "")).replaceAll("");
    }

    /** The plain title without its own number and without the issuer before it. */
    static String core(String title) {
        String unnumbered = CitationKeys.withoutNumber(CitationNormalizer.title(title));
        return plain(ISSUER.matcher(unnumbered).replaceFirst(""));
    }

    /** What the title says about its version; empty where it says nothing. */
    static String version(String title) {
        return VersionedTitle.of(CitationNormalizer.title(title)).version();
    }
}
