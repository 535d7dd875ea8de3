package io.ceyuan.web.page;

import io.ceyuan.core.citation.CitationType;
import io.ceyuan.core.document.Validity;
import io.ceyuan.core.lookup.LookedUp;
import io.ceyuan.core.lookup.Match;
import io.ceyuan.core.search.CitedDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A citation in the list.
 *
 * @param anchor its id, as {@code c3}
 * @param kind 文号, 条款 …
 * @param tone the class of its colour
 * @param inText where it stands in the text; null where another citation covers it
 */
record LookupItem(
        String anchor,
        String written,
        String kind,
        String tone,
        String message,
        @Nullable String inText,
        List<Target> targets) {

    /** A citation that is longer is told by its beginning. */
    private static final int LONGEST_WRITTEN = 300;

    LookupItem {
        targets = List.copyOf(targets);
    }

    /**
     * A document that is meant, or may be.
     *
     * @param facts number and date, as far as known
     * @param standing null when nothing is known
     * @param missing says what it has not; null for nothing, and where it alone is meant and the message says it
     * @param repeal null where no document of the library repeals it
     */
    record Target(
            String title,
            String url,
            List<String> facts,
            @Nullable Standing standing,
            @Nullable String missing,
            @Nullable Repeal repeal) {

        Target {
            facts = List.copyOf(facts);
        }

        private static Target of(Match match, boolean alone) {
            CitedDocument document = match.document();
            CitedDocument.Repeal repeal = document.repeal();
            return new Target(
                    document.document().title(),
                    LookupPage.url(match),
                    Wording.facts(document.number(), document.document().issued()),
                    repeal == null || document.validity() != Validity.REPEALED
                            ? Standing.of(document.validity())
                            : null,
                    alone || match.missing().isEmpty() ? null : "其中未见" + match.missing(),
                    repeal == null ? null : Repeal.of(repeal));
        }
    }

    /** What repeals a document, with the sentence that says so. */
    record Repeal(String title, String url, String sentence) {

        private static Repeal of(CitedDocument.Repeal repeal) {
            return new Repeal(
                    repeal.by().title(), Links.place(repeal.by().id(), repeal.paragraph()), repeal.sentence());
        }
    }

    static LookupItem of(int number, LookedUp item, boolean inText) {
        String written = item.written().strip();
        return new LookupItem(
                anchor(number),
                Wording.beginning(written, LONGEST_WRITTEN),
                kind(item.citation().type()),
                tone(item),
                item.message(),
                inText ? "#" + CitingText.anchor(number) : null,
                item.matches().stream()
                        .map(match -> Target.of(match, item.status() == LookedUp.FOUND))
                        .toList());
    }

    static String anchor(int number) {
        return "c" + number;
    }

    /** What a status means, in words. */
    static String label(int status) {
        return switch (status) {
            case LookedUp.FOUND -> "本资料库有";
            case LookedUp.NOTHING_TO_LOOK_UP -> "只识别不查找";
            case LookedUp.SEVERAL -> "有多份相符";
            case LookedUp.MALFORMED -> "写法有误";
            case LookedUp.ABSENT -> "本资料库没有";
            default -> "超过上限未查";
        };
    }

    /** The class of the colour in which a citation is shown. */
    static String tone(LookedUp item) {
        return switch (item.status()) {
            case LookedUp.FOUND -> {
                Match match = item.matches().getFirst();
                boolean bad = match.document().validity() == Validity.REPEALED
                        || match.document().repeal() != null
                        || !match.missing().isEmpty();
                yield bad ? "bad" : "good";
            }
            case LookedUp.SEVERAL -> "fair";
            case LookedUp.ABSENT, LookedUp.MALFORMED -> "absent";
            default -> "plain";
        };
    }

    private static String kind(CitationType type) {
        return switch (type) {
            case NUMBER -> "文号";
            case ORDER -> "令号";
            case ANNOUNCEMENT -> "公告号";
            case TITLE -> "标题";
            case PROVISION -> "条款";
            case ALIAS -> "简称";
            case BACK_REFERENCE -> "指代";
            case MEETING -> "会议";
            case QUOTATION -> "引语";
            case STANDARD -> "标准";
            case NICKNAME -> "通称";
        };
    }
}
