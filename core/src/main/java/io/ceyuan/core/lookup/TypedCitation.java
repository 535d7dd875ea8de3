package io.ceyuan.core.lookup;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.CitationNormalizer;
import io.ceyuan.core.citation.CitationType;
import io.ceyuan.core.citation.extract.CitationExtractor;
import io.ceyuan.core.document.Span;
import io.ceyuan.core.query.TypedNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that should be one citation, as people type one: without 《》, with any brackets.
 *
 * <pre>
 * 国发2015-34号                     国发〔2015〕34号
 * 云泽省绿化条例第三条                《云泽省绿化条例》第三条, or a document with that title
 * 云泽省绿化条例3条                   the same
 * 《X办法》（云政发〔2021〕12号）     both
 * </pre>
 */
sealed interface TypedCitation {

    /**
     * What it may be.
     *
     * @param readings the likelier first, the most usual last; each has at least one citation
     */
    record Readings(List<List<Citation>> readings) implements TypedCitation {
        public Readings {
            readings = List.copyOf(readings);
        }
    }

    /**
     * What it cannot be.
     *
     * @param citation the whole text as what it seems to be
     * @param fault a Chinese sentence
     */
    record Malformed(Citation citation, String fault) implements TypedCitation {}

    /** No title is longer. */
    int LONGEST_TITLE = 300;

    Pattern PIN = Pattern.compile("第\\s*[0-9０-９〇零○一二三四五六七八九十百千]+\\s*(?:条|款|项|章|编|节|部分)|附件\\s*[0-9０-９一二三四五六七八九十]*$|附则$"
            + "|(?<=法|法典|条例|办法|规定|细则|规则|决定|解释)\\s*[0-9０-９]{1,4}\\s*条");
    Pattern NO_TITLE = Pattern.compile("[。！？；!?;\\n]");
    Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** What may stand beside citations that are the whole text. */
    Pattern BESIDE = Pattern.compile("(?:[\\s\\p{P}\\p{S}]|和|及|以及|文件?)*");

    static TypedCitation read(String typed, CitationExtractor extractor) {
        Span whole = stripped(typed);
        String text = typed.substring(whole.start(), whole.end());
        List<Citation> found = outermost(extractor.extract(typed));
        if (!found.isEmpty() && isWhole(typed, found)) {
            return new Readings(List.of(found));
        }
        Optional<Citation> number = TypedNumber.read(text).flatMap(form -> single(form, extractor));
        if (number.isPresent()) {
            return new Readings(List.of(List.of(number.get().at(whole))));
        }
        Optional<String> fault = NumberFaults.of(text);
        if (fault.isPresent()) {
            return new Malformed(new Citation.Numbered(whole, CitationType.NUMBER, text), fault.get());
        }
        List<List<Citation>> readings = titles(text, whole, extractor);
        List<Citation> certain = found.stream().filter(TypedCitation::isPlain).toList();
        if (!certain.isEmpty()) {
            readings.add(certain);
        }
        return readings.isEmpty()
                ? new Malformed(new Citation.Titled(whole, text, true, List.of()), fault(text))
                : new Readings(readings);
    }

    private static String fault(String text) {
        return text.length() > LONGEST_TITLE
                ? "文字过长，不像一处引用；可以作为文本提交"
                : PIN.matcher(text).lookingAt() ? "没有写明是哪份文件的条款" : "看不出是文号、标题或条款，如“国发〔2015〕34号”“《公路法》第三条”";
    }

    /** As a title, and as a title with a provision behind it. */
    private static List<List<Citation>> titles(String text, Span whole, CitationExtractor extractor) {
        List<List<Citation>> readings = new ArrayList<>();
        Matcher pin = PIN.matcher(text);
        boolean title = text.length() <= LONGEST_TITLE
                && !NO_TITLE.matcher(text).find()
                && HAN.matcher(text).results().limit(2).count() == 2;
        if (!title || pin.lookingAt()) {
            return readings;
        }
        String normal = CitationNormalizer.title(text);
        readings.add(List.of(new Citation.Titled(whole, normal, true, CitationNormalizer.innerTitles(normal))));
        if (pin.find(0)) {
            String name = CitationNormalizer.title(text.substring(0, pin.start()));
            single("《" + name + "》" + text.substring(pin.start()), extractor)
                    .ifPresent(provision -> readings.add(List.of(provision.at(whole))));
        }
        return readings;
    }

    /** The citation that the whole text is. */
    private static Optional<Citation> single(String text, CitationExtractor extractor) {
        return extractor.extract(text).stream()
                .filter(one -> one.span().equals(stripped(text)))
                .findFirst();
    }

    /** Whether it names a document by itself and leaves no doubt that it is meant. */
    private static boolean isPlain(Citation citation) {
        return switch (citation) {
            case Citation.Numbered numbered -> true;
            case Citation.Standard standard -> true;
            case Citation.Titled titled -> !titled.bare();
            case Citation.Provision provision -> provision.of().isPresent();
            case Citation.Alias alias -> false;
            case Citation.BackReference reference -> false;
            case Citation.Meeting meeting -> false;
            case Citation.Quotation quotation -> false;
            case Citation.Nickname nickname -> false;
        };
    }

    /** Whether nothing stands beside the citations but punctuation. */
    static boolean isWhole(String text, List<Citation> citations) {
        return BESIDE.matcher(without(outermost(citations), text)).matches();
    }

    /** Without those inside of others. */
    private static List<Citation> outermost(List<Citation> inOrder) {
        List<Citation> outer = new ArrayList<>();
        int end = 0;
        for (Citation one : inOrder) {
            if (one.span().end() > end) {
                outer.add(one);
                end = one.span().end();
            }
        }
        return outer;
    }

    private static String without(List<Citation> found, String text) {
        StringBuilder rest = new StringBuilder();
        int from = 0;
        for (Citation one : found) {
            rest.append(text, Math.min(from, one.span().start()), one.span().start());
            from = one.span().end();
        }
        return rest.append(text.substring(from)).toString();
    }

    private static Span stripped(String text) {
        int start = text.length() - text.stripLeading().length();
        return new Span(start, Math.max(start, text.stripTrailing().length()));
    }
}
