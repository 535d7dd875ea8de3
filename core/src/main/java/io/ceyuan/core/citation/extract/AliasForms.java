package io.ceyuan.core.citation.extract;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.Citation.Alias;
import io.ceyuan.core.citation.Citation.BackReference;
import io.ceyuan.core.citation.Citation.Numbered;
import io.ceyuan.core.citation.CitationNormalizer;
import io.ceyuan.core.citation.text.CleanText;
import io.ceyuan.core.citation.text.WordTree;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Declarations of names; {@link AliasUses} finds where they stand without 《》.
 *
 * <pre>
 * 《X管理暂行办法》（以下简称“《暂行办法》”）     alias 《暂行办法》
 * 《X法》（云府〔2020〕1号，下称X法）           alias X法, used so from then on
 * 《X条例》（以下简称条例）                      alias 条例, used so only where it is plainly cited: AliasOfKind
 * 青岚市水务局（以下简称市水务局）              none: no document
 * </pre>
 */
final class AliasForms {

    /** A short name is short. */
    private static final int LONGEST = 40;

    /** What stands between the document and the declaration: ）（以下, ，以下. */
    private static final int NEAR = 4;

    private static final WordTree SAY =
            WordTree.of("以下简称 以下简称为 以下称 以下称为 以下统称 以下统称为 下称 下称为 简称 简称为 下文简称 以下均简称 后简称 以下合称 统称 合称 又称 以下并称");

    private AliasForms() {}

    /** Reads a declaration whose 称 stands there; the place to go on from, which is the next one when there is none. */
    static int read(Found found, int mark) {
        CleanText text = found.text();
        int said = mark + 1 + (text.at(mark + 1) == '为' ? 1 : 0);
        int say = SAY.longestBefore(text, said, found.floor());
        if (say == 0) {
            return mark + 1;
        }
        int at = said;
        at += text.at(at) == ':' ? 1 : 0;
        char quote = text.at(at);
        boolean quoted = quote == '“' || quote == '"' || quote == '‘';
        at += quoted ? 1 : 0;
        boolean titled = text.at(at) == '《' || text.at(at) == '〈';
        int end = end(text, at, titled, quoted);
        Citation document = document(found, said - say);
        if (end < 0 || end <= at + (titled ? 2 : 0) || (document == null && !titled)) {
            return said;
        }
        String written = titled ? text.written(Found.span(at, end)) : text.text(at, end);
        String name = titled ? CitationNormalizer.title(written.substring(1, written.length() - 1)) : written;
        if (name.isEmpty()
                || name.startsWith("本")
                || name.indexOf('〔') >= 0
                || (document == null && NotPolicy.is(text, at, end, name))
                || (!titled && !mayBeName(at, end, quoted))) {
            return said;
        }
        Optional<String> target = document == null ? Optional.empty() : Optional.of(target(document));
        found.add(new Alias(Found.span(at, end), name, target, true));
        found.aliases().declare(new Aliases.Name(name, target, end, use(text, at, end, titled)));
        return end;
    }

    private static Aliases.Use use(CleanText text, int at, int end, boolean titled) {
        int name = titled ? at + 1 : at;
        int nameEnd = titled ? end - 1 : end;
        if (Vocabulary.KINDS.longestAt(text, name) == nameEnd - name) {
            return Aliases.Use.WHERE_CITED;
        }
        return titled ? Aliases.Use.NEVER : Aliases.Use.ANYWHERE;
    }

    private static int end(CleanText text, int at, boolean titled, boolean quoted) {
        String close = titled ? "》〉" : quoted ? "”\"’" : ")、,。;:”";
        for (int end = at; end < Math.min(text.length(), at + LONGEST); end++) {
            if (close.indexOf(text.at(end)) >= 0) {
                return titled ? end + 1 : end;
            }
            if ("。\n(".indexOf(text.at(end)) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /** A name without 《》 is of a document where it is short and has no stop in it. */
    private static boolean mayBeName(int at, int end, boolean quoted) {
        return end - at >= 2 && (quoted || end - at <= LONGEST / 2);
    }

    /** The document that the name stands right behind. */
    private static @Nullable Citation document(Found found, int before) {
        Citation last = found.last();
        if (last == null || before - last.span().end() > NEAR || last.span().end() > before) {
            return null;
        }
        CleanText text = found.text();
        for (int at = last.span().end(); at < before; at++) {
            if ("(),;、".indexOf(text.at(at)) < 0) {
                return null;
            }
        }
        return switch (last) {
            case Citation.Titled titled -> titled;
            case Numbered numbered -> numbered;
            case BackReference reference -> null;
            case Citation.Standard standard -> standard;
            case Alias alias -> null;
            case Citation.Provision provision -> null;
            case Citation.Meeting meeting -> null;
            case Citation.Quotation quotation -> null;
            case Citation.Nickname nickname -> nickname;
        };
    }

    private static String target(Citation document) {
        return document instanceof Numbered numbered && !numbered.title().isEmpty()
                ? numbered.title()
                : document.normalized();
    }
}
