package io.ceyuan.indexer.parse;

import io.ceyuan.indexer.extract.Block;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The signature of a text whose lines ran together: …特此公告。 云泽省生态环境厅 2019年12月10日 抄送…, …。云泽省交易中心2024年9月9日 …. */
final class InlineSignature {

    /** A line that could be a signature of its own is none of these. */
    private static final int SHORTEST = 60;

    private static final int LONGEST_NAMES = 120;

    private static final Pattern END_OF_SENTENCE = Pattern.compile("[。；！？：:]");
    /** Whose seal it is, while the authority has none yet. */
    private static final Pattern SEAL = Pattern.compile("[（(][^（()）]{2,20}代章[）)]\\s*$");

    private static final Pattern ATTACHMENT = Pattern.compile("附件?[0-9一二三]{0,2}$");
    private static final Pattern OTHER_USE = Pattern.compile(
            "^\\s*(?:印发|起|前|至|止|[—－-]|[上下]午|[0-9]{1,2}[:：时点]|[，、]|(?:[（(]星期.[）)])?[，、]|以|在|举行|召开|发布的|公布的)");

    private InlineSignature() {}

    static Optional<Signature> of(List<Block> blocks) {
        Signature found = null;
        for (int at = 0; at < blocks.size() && found == null; at++) {
            Block block = blocks.get(at);
            if (!block.row() && block.text().length() > SHORTEST) {
                found = in(block.text(), at).orElse(null);
            }
        }
        return Optional.ofNullable(found);
    }

    private static Optional<Signature> in(String text, int line) {
        Matcher date = ChineseDates.DATE.matcher(text);
        while (date.find()) {
            Optional<LocalDate> day = ChineseDates.of(date);
            if (day.isPresent()
                    && !OTHER_USE.matcher(text.substring(date.end())).find()) {
                String before = SEAL.matcher(text.substring(Math.max(0, date.start() - LONGEST_NAMES), date.start()))
                        .replaceFirst("");
                List<String> issuers = issuers(before);
                boolean signed = !issuers.isEmpty() || isSigned(before);
                if (signed) {
                    return Optional.of(new Signature(issuers, day.get(), line, true));
                }
            }
        }
        return Optional.empty();
    }

    /** The names between the last sentence and the date; the words before them may be those of an attachment. */
    private static List<String> issuers(String before) {
        List<String> names = new ArrayList<>();
        String[] words = lastSentence(before).strip().split(" ");
        for (int at = words.length - 1; at >= 0; at--) {
            if (!Organisations.isName(words[at])
                    || ATTACHMENT.matcher(words[at]).find()) {
                break;
            }
            names.add(words[at]);
        }
        Collections.reverse(names);
        return names;
    }

    /** 部长 沈某某, who stands between the last sentence and the date. */
    private static boolean isSigned(String before) {
        String rest = lastSentence(before).strip();
        return !rest.isEmpty() && Organisations.ofSignatory(rest) != null;
    }

    private static String lastSentence(String before) {
        Matcher end = END_OF_SENTENCE.matcher(before);
        int from = 0;
        while (end.find()) {
            from = end.end();
        }
        return before.substring(from);
    }
}
