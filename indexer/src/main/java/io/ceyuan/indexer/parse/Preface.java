package io.ceyuan.indexer.parse;

import io.ceyuan.indexer.extract.Block;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The lines between the title and the first article of a law: （2019年3月15日第十三届全国人民代表大会第二次会议通过）.
 *
 * @param issued of the last version
 * @param issuers of the first version
 */
record Preface(@Nullable LocalDate issued, List<String> issuers) {

    private static final int LINES = 25;
    private static final int LONGEST_LINE = 400;

    private static final Pattern BODY = Pattern.compile("^(?:第[一1][条章编]|一、|目\\s*录|总则)");
    private static final Pattern ENACTED = Pattern.compile("通过|发布|公布|批准|修正|修订|颁布|印发|令");
    /** A question of training slides is no preface. */
    private static final Pattern QUESTION = Pattern.compile("[？?]$");

    private static final Pattern IN_FORCE = Pattern.compile("^[\\s日]*(?:起)?\\s*(?:施行|实施|生效|执行)");
    private static final Pattern SESSION = Pattern.compile("第[一二三四五六七八九十百0-9]+届|第[一二三四五六七八九十百0-9]+次.*$");
    private static final Pattern ENACTOR = Pattern.compile(
            "(?<![0-9一二三四五六七八九十])(?:(?<congress>[\\p{IsHan}]{0,20}?人民代表大会(?:常务委员会)?)|(?<court>最高人民(?:法院|检察院))|(?:中华人民共和国)?(?<order>[\\p{IsHan}][\\p{IsHan}、 ]{1,120}?)(?:令|公告)\\s*[（(]?\\s*(?:第|[0-9]{4}))");

    Preface {
        issuers = List.copyOf(issuers);
    }

    static Preface of(List<Block> blocks) {
        LocalDate issued = null;
        List<String> issuers = List.of();
        for (Block block : blocks.subList(0, Math.min(LINES, blocks.size()))) {
            String line = block.text();
            if (BODY.matcher(line).find()) {
                break;
            }
            if (line.length() > LONGEST_LINE
                    || !ENACTED.matcher(line).find()
                    || QUESTION.matcher(line).find()) {
                continue;
            }
            LocalDate date = enacted(line);
            if (date != null && (issued == null || date.isAfter(issued))) {
                issued = date;
            }
            if (date != null && issuers.isEmpty()) {
                issuers = issuers(line);
            }
        }
        return new Preface(issued, issuers);
    }

    /** The last date of the line that is not the one of coming into force. */
    private static @Nullable LocalDate enacted(String line) {
        LocalDate last = null;
        Matcher matcher = ChineseDates.DATE.matcher(line);
        while (matcher.find()) {
            boolean isEntry = IN_FORCE.matcher(line.substring(matcher.end())).find()
                    || line.substring(0, matcher.start()).endsWith("自");
            Optional<LocalDate> date = isEntry ? Optional.empty() : ChineseDates.of(matcher);
            if (date.isPresent() && (last == null || date.get().isAfter(last))) {
                last = date.get();
            }
        }
        return last;
    }

    private static List<String> issuers(String line) {
        Matcher date = ChineseDates.DATE.matcher(line);
        String after = date.find() ? line.substring(date.end()).strip() : line;
        Matcher matcher = ENACTOR.matcher(
                SESSION.matcher(after.replaceAll("^(?:经|由)", "")).replaceAll(""));
        if (!matcher.find()) {
            matcher = ENACTOR.matcher(after);
            if (!matcher.find()) {
                return List.of();
            }
        }
        for (String group : List.of("congress", "court", "order")) {
            if (matcher.group(group) != null) {
                String names = matcher.group(group).strip();
                return Organisations.areNames(names) && !names.matches("[省市县区州].*")
                        ? Organisations.split(names)
                        : List.of();
            }
        }
        return List.of();
    }
}
