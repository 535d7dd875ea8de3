package io.ceyuan.core.draft;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.CitationNormalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names that are declared and not used, or used in a sentence before they are declared.
 *
 * <pre>
 * 《X管理暂行办法》（以下简称《暂行办法》），有关事项通知如下……       and never again: not used
 * 按照《暂行办法》办理。……《X管理暂行办法》（以下简称《暂行办法》）   used before
 * </pre>
 */
final class AliasUse {

    /** 《办法》 before its declaration may be of another text. */
    private static final int SHORTEST_EARLY = 4;

    /** Names that are looked after: no draft declares more, and each takes a search through the text. */
    private static final int MOST = 100;

    private static final Pattern SENTENCE = Pattern.compile("[。；]");

    private AliasUse() {}

    static List<Remark> in(String text, List<Citation> citations) {
        List<Citation.Alias> declared = citations.stream()
                .filter(Citation.Alias.class::isInstance)
                .map(Citation.Alias.class::cast)
                .filter(Citation.Alias::declaration)
                .limit(MOST)
                .toList();
        List<Remark> remarks = new ArrayList<>(unused(text, declared));
        declared.forEach(alias -> early(text, alias, citations).ifPresent(remarks::add));
        return remarks;
    }

    /** The text is put into the form of names once for all of them. */
    private static List<Remark> unused(String text, List<Citation.Alias> declared) {
        List<Remark> remarks = new ArrayList<>();
        String normal = declared.isEmpty() ? "" : CitationNormalizer.title(text);
        int read = 0;
        int place = 0;
        for (Citation.Alias alias : declared) {
            int end = Math.max(read, alias.span().end());
            place += CitationNormalizer.title(text.substring(read, end)).length();
            read = end;
            if (normal.indexOf(alias.name(), place) < 0) {
                remarks.add(
                        Remark.hint(FindingKind.UNUSED_ALIAS, alias.span(), "简称“" + alias.name() + "”在后文没有使用。", null));
            }
        }
        return remarks;
    }

    private static Optional<Remark> early(String text, Citation.Alias alias, List<Citation> citations) {
        if (alias.name().length() < SHORTEST_EARLY) {
            return Optional.empty();
        }
        int heading = 0;
        for (Citation one : citations) {
            if (one.span().start() >= alias.span().start()) {
                return Optional.empty();
            }
            boolean same = one instanceof Citation.Titled titled
                    && !titled.bare()
                    && titled.normalized().equals(alias.name());
            if (same && one.span().start() >= heading) {
                int line = text.indexOf('\n', one.span().end());
                int end = line < 0 ? text.length() : line;
                if (SENTENCE.matcher(text).region(one.span().end(), end).find()) {
                    return Optional.of(Remark.hint(
                            FindingKind.EARLY_ALIAS, one.span(), "简称“" + alias.name() + "”在这里使用，到后文才说明是哪份文件。", null));
                }
                // no sentence ends behind it, so none does behind those that follow in the line
                heading = end;
            }
        }
        return Optional.empty();
    }
}
