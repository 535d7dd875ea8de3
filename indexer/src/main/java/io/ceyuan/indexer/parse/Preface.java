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
 * @param line the block where it stands, counted from 0; -1 without preface
 */
record Preface(@Nullable LocalDate issued, List<String> issuers, int line) {

    private static final int LINES = 25;
    private static final int LONGEST_LINE = 400;

    private static final Pattern BODY = Pattern.compile("^(?:第[一1][条章编]|一、|目\\s*录|总则)");
    private static final Pattern ENACTED = Pattern.compile("通过|发布|公布|批准|修正|修订|颁布|印发|令|修改[）)]?$");
    /** （2011年1月8日删除）: where a statute shows what was changed in it, and its head does not tell. */
    private static final Pattern CHANGED = Pattern.compile("[（(]" + ChineseDates.DATE + "(?:删除|修改|修订|修正|增加|废止)[）)]$");

    /** A question of training slides is no preface. */
    private static final Pattern QUESTION = Pattern.compile("[？?]$");

    /** A clause of the running text that tells of an earlier document: 依照…通过的《…决定》，批复如下： */
    private static final Pattern RUNNING_TEXT = Pattern.compile("^(?![（(〔【\\[]).*(?:[。：:；，]$|，.*，|。.*。)");

    /** 已于2015年3月19日由部务会议通过，现予公布: an order tells when its rules were adopted. */
    private static final Pattern ADOPTED =
            Pattern.compile("》?(?:已|业)?[经于由].{0,40}?" + ChineseDates.DATE + "[^。]{0,50}?通过");

    private static final Pattern SALUTATION = Pattern.compile("[：:]$");
    private static final Pattern DATE_FIRST = Pattern.compile("^[（(]?\\s*" + ChineseDates.DATE);
    private static final int MOST_LINES = 6;

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
        int first = -1;
        for (int at = 0; at < Math.min(LINES, blocks.size()); at++) {
            String line = blocks.get(at).text();
            if (BODY.matcher(line).find() || (at > 0 && SALUTATION.matcher(line).find())) {
                break;
            }
            if (DATE_FIRST.matcher(line).find()) {
                // 2017年7月28日 云泽省, and 第十二届人民代表大会…通过 on the next line
                int lines = 1;
                for (; lines < MOST_LINES && !ENACTED.matcher(line).find() && at + lines < blocks.size(); lines++) {
                    String next = blocks.get(at + lines).text();
                    if (BODY.matcher(next).find() || DATE_FIRST.matcher(next).find()) {
                        break;
                    }
                    line += next;
                }
                at += lines - 1;
            }
            if (line.length() > LONGEST_LINE
                    || !ENACTED.matcher(line).find()
                    || QUESTION.matcher(line).find()
                    || RUNNING_TEXT.matcher(line).find()) {
                continue;
            }
            LocalDate date = enacted(line);
            if (date != null && (issued == null || date.isAfter(issued))) {
                issued = date;
                first = first < 0 ? at : first;
            }
            if (date != null && issuers.isEmpty()) {
                issuers = issuers(line);
            }
        }
        return new Preface(issued == null ? null : lastChange(blocks, issued), issuers, first);
    }

    private static LocalDate lastChange(List<Block> blocks, LocalDate issued) {
        return blocks.stream()
                .map(block -> CHANGED.matcher(block.text()))
                .filter(Matcher::find)
                .flatMap(change -> ChineseDates.of(change).stream())
                .reduce(issued, (last, change) -> change.isAfter(last) ? change : last);
    }

    /** The day on which the rules of an order were adopted, where nothing tells when it was signed. */
    static Optional<LocalDate> adopted(List<Block> blocks) {
        return blocks.stream()
                .limit(LINES)
                .map(block -> ADOPTED.matcher(block.text()))
                .filter(Matcher::find)
                .findFirst()
                .flatMap(ChineseDates::of);
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
