package io.ceyuan.indexer.parse;

import io.ceyuan.indexer.extract.Block;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who stands beside a title that is no official letter's, and the day beside them.
 *
 * <pre>
 * 云泽省省长　鲁某某                           a speech
 * 青岚市社会科学院课题组                       a study
 * 填报单位：青岚市水利局　填报日期：2024年1月16日  a table
 * 云泽省人民政府办公厅　2020年4月22日印发        the imprint at the end
 * </pre>
 */
final class Byline {

    private static final int HEAD_LINES = 14;
    private static final int LAST_LINES = 6;

    private static final String PERSON = "\\s+[\\p{IsHan}·]{2,6}(?:\\s[\\p{IsHan}])?$";
    private static final Pattern HEAD_OF_GOVERNMENT = Pattern.compile(
            "^(?:(?<place>[\\p{IsHan}]{1,14}(?<unit>[省市县区州旗镇乡]))\\k<unit>长|(?<region>[\\p{IsHan}]{2,9}自治区)主席)"
                    + PERSON);
    private static final Pattern HEAD_OF_PARTY = Pattern.compile("^(?<party>中共[\\p{IsHan}]{2,14}委)书记" + PERSON);
    private static final Pattern AUTHORS = Pattern.compile("课题组$");

    private static final Pattern REPORTED_BY =
            Pattern.compile("(?:填报|编制|编报|制表|报送)(?:单位|机关|部门)[：:]\\s*(?<names>[\\p{IsHan}、]{4,60})");
    private static final Pattern REPORTED_ON = Pattern.compile("(?:填报|编制|编报|制表|报送)(?:日期|时间)[：:]\\s*(?<rest>.*)");

    /** （2022年2月17日，根据录音整理） */
    private static final Pattern SPOKEN = Pattern.compile("^[（(]" + ChineseDates.DATE + "(?:[，,][^）)]{2,16})?[）)]$");

    private static final Pattern IMPRINT =
            Pattern.compile("^[（(]?(?<names>[\\p{IsHan}]{4,40})\\s*" + ChineseDates.DATE + "\\s*印发[）)]?$");

    /** 发布时间：2017年1月4日 */
    private static final Pattern PUBLISHED_ON = Pattern.compile("(?:发布|公布|发文|刊发)(?:时间|日期)[：:]\\s*" + ChineseDates.DATE);

    /** So far into a text whose lines ran together the line beside its title may stand. */
    private static final int BESIDE_TITLE = 400;

    /** 2021-12-06 10:12 来源：某网 */
    private static final Pattern PAGE_DATE = Pattern.compile("^(?:发布时间[：:]\\s*)?" + ChineseDates.DATE
            + "(?:\\s+[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?)?\\s*(?:信息)?来源[：:]");

    private final List<Block> blocks;
    private final String titleKey;

    Byline(List<Block> blocks, String title) {
        this.blocks = blocks;
        this.titleKey = TitleForm.key(title);
    }

    Optional<List<String>> issuers() {
        return first(texts(0, HEAD_LINES), Byline::reporter)
                .or(() -> first(texts(0, HEAD_LINES), Byline::speaker))
                .or(this::belowTitle);
    }

    /** Who had the document printed. */
    Optional<List<String>> imprintIssuers() {
        return first(ends(), line -> group(IMPRINT, line, "names"));
    }

    /** The day it was spoken or filled in. */
    Optional<LocalDate> written() {
        return first(texts(0, HEAD_LINES), line -> {
            Matcher reported = REPORTED_ON.matcher(line);
            if (reported.find()) {
                return ChineseDates.find(reported.group("rest"));
            }
            return SPOKEN.matcher(line).matches() ? ChineseDates.find(line) : Optional.empty();
        });
    }

    /** The day it was printed or put on a page. */
    Optional<LocalDate> published() {
        return first(ends(), line -> IMPRINT.matcher(line).matches() ? ChineseDates.find(line) : Optional.empty())
                .or(() -> first(
                        texts(0, HEAD_LINES),
                        line -> PAGE_DATE.matcher(line).find() ? ChineseDates.find(line) : Optional.empty()))
                .or(() -> first(texts(0, HEAD_LINES), Byline::publishedOn));
    }

    private static Optional<LocalDate> publishedOn(String line) {
        Matcher matcher = PUBLISHED_ON.matcher(line.substring(0, Math.min(line.length(), BESIDE_TITLE)));
        return matcher.find() ? ChineseDates.of(matcher) : Optional.empty();
    }

    private static Optional<List<String>> reporter(String line) {
        return group(REPORTED_BY, line, "names");
    }

    private static Optional<List<String>> speaker(String line) {
        Matcher party = HEAD_OF_PARTY.matcher(line);
        if (party.matches()) {
            return Optional.of(List.of(party.group("party")));
        }
        Matcher head = HEAD_OF_GOVERNMENT.matcher(line);
        if (!head.matches()) {
            return Optional.empty();
        }
        String place = head.group("place") == null ? head.group("region") : head.group("place");
        return Optional.of(List.of(place + "人民政府"));
    }

    private Optional<List<String>> belowTitle() {
        for (int at = 0; at + 1 < Math.min(HEAD_LINES, blocks.size()); at++) {
            if (TitleForm.key(blocks.get(at).text()).equals(titleKey)) {
                String line = AUTHORS.matcher(blocks.get(at + 1).text()).replaceAll("");
                return Organisations.isName(line) ? Optional.of(Organisations.split(line)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Optional<List<String>> group(Pattern pattern, String line, String name) {
        Matcher matcher = pattern.matcher(line);
        return matcher.find() && Organisations.areNames(matcher.group(name))
                ? Optional.of(Organisations.split(matcher.group(name)))
                : Optional.empty();
    }

    private Stream<String> ends() {
        return Stream.concat(texts(0, HEAD_LINES), texts(blocks.size() - LAST_LINES, blocks.size()));
    }

    private Stream<String> texts(int from, int to) {
        return blocks.subList(Math.max(0, from), Math.min(to, blocks.size())).stream()
                .map(Block::text);
    }

    private static <T> Optional<T> first(Stream<String> lines, Function<String, Optional<T>> find) {
        return lines.map(find).flatMap(Optional::stream).findFirst();
    }
}
