package io.ceyuan.web.params;

import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.reference.Passage;
import io.ceyuan.core.reference.ReferenceForm;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the URL of a document's citation says.
 *
 * @param form the form that is asked for; null for all
 * @param part the parameter that names the part to be cited, {@value #PARAGRAPH} or {@value #ADDRESS}
 * @param address of that part, as {@code article-12} or {@code p12}; empty for the whole
 */
public record CitationParams(@Nullable ReferenceForm form, String part, String address) {

    private static final String FORM = "as";
    private static final String PARAGRAPH = "paragraph";
    private static final String ADDRESS = "address";

    /** No address is longer. */
    private static final int LONGEST = 100;

    private static final Set<String> OWN = Set.of(FORM, PARAGRAPH, ADDRESS);
    private static final String FORMS =
            Arrays.stream(ReferenceForm.values()).map(ReferenceForm::wireName).collect(Collectors.joining("、"));

    /**
     * The part of a text at an address.
     *
     * @param parameter that gave it
     */
    public static Reading<Passage> part(List<Paragraph> text, String parameter, String address) {
        Optional<Passage> passage = Passage.at(text, address);
        if (passage.isPresent()) {
            return new Reading.Valid<>(passage.get());
        }
        String missing = parameter.equals(PARAGRAPH)
                ? "第 " + address.substring(1) + " 段，全文共 " + text.size() + " 段"
                : "“" + PlainText.excerpt(address) + "”这一处；可用 p1 至 p" + text.size() + "，或者条款的地址，如 article-12";
        return new Reading.Invalid<>(List.of(new ParameterProblem(parameter, "本文没有" + missing)));
    }

    /** What decoded parameters ask for; never throws on what a browser sends. */
    public static Reading<CitationParams> read(Map<String, List<String>> parameters) {
        OwnParameters own = new OwnParameters(parameters, OWN);
        own.refuseOthers();
        ReferenceForm form = own.choice(FORM, LONGEST, ReferenceForm::ofWireName, FORM + " 应为 " + FORMS + " 之一");
        int paragraph = own.number(PARAGRAPH, 1, Integer.MAX_VALUE, 0);
        String address = own.text(ADDRESS, LONGEST);
        if (paragraph > 0 && !address.isEmpty()) {
            own.problem(ADDRESS, PARAGRAPH + " 和 " + ADDRESS + " 只能用一个");
        }
        if (!own.problems().isEmpty()) {
            return new Reading.Invalid<>(own.problems());
        }
        return new Reading.Valid<>(
                paragraph > 0
                        ? new CitationParams(form, PARAGRAPH, "p" + paragraph)
                        : new CitationParams(form, ADDRESS, address));
    }
}
