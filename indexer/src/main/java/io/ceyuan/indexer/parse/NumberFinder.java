package io.ceyuan.indexer.parse;

import io.ceyuan.core.document.DocumentNumber;
import io.ceyuan.core.document.Provenance;
import io.ceyuan.core.document.Sourced;
import io.ceyuan.indexer.extract.Block;
import io.ceyuan.indexer.extract.Extracted;
import io.ceyuan.indexer.extract.Field;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the document's own 发文字号, 令号 or 公告号: in its metadata, or where it has a line to itself in the head; never a cited one. */
final class NumberFinder {

    private static final int OWN_LINE_WITHIN = 40;
    private static final int HEAD_LINES = 10;

    private static final String NUMBER =
            "[\\p{IsHan}][\\p{IsHan}A-Za-z]{0,19}\\s*[〔﹝\\[［(（【][0-9０-９]{4}[〕﹞\\]］)）】]\\s*第?\\s*[0-9０-９]{1,6}\\s*[号號]";

    private static final String SERIAL = "第\\s*[0-9０-９〇零○一二三四五六七八九十百千]{1,8}\\s*[号號]";
    private static final String ORDER =
            "[\\p{IsHan}、 ]{0,90}?(?:令|公告)\\s*[（(]?\\s*(?:[12][0-9]{3}\\s*年\\s*)?" + SERIAL + "\\s*[）)]?";

    /** 云政发〔2021〕12号, （国发〔2015〕34号）, 文号：国发〔2015〕34号 */
    private static final Pattern LINE = Pattern.compile(
            "[（(\\[【]?(?:(?:文|发文字|公文编|文件编)号\\s*[：:]\\s*)?(?<number>" + NUMBER + "|" + ORDER + ")[）)\\]】]?");

    /** 法释〔2021〕7号关于北京金融法院案件管辖的规定 */
    private static final Pattern START = Pattern.compile("^(?<number>" + NUMBER + ")(?=[\\s_-]|关于|最高|人民|《|$)");

    /** 云南省人民政府文件云政发〔2021〕12号 */
    private static final Pattern RED_HEAD = Pattern.compile("^.{3,40}文件\\s*(?<number>" + NUMBER + ")$");

    /** 中华人民共和国国务院令, and 第707号 on the next line */
    private static final Pattern ISSUER_LINE = Pattern.compile("[\\p{IsHan}、 ]{2,90}(?:令|公告)");

    private static final Pattern SERIAL_LINE =
            Pattern.compile("[（(]?\\s*(?:[12][0-9]{3}\\s*年\\s*)?" + SERIAL + "\\s*[）)]?");

    /** （2019年8月16日云泽省人民政府令第218号公布 …）, and the same on a line without parentheses */
    private static final Pattern PROMULGATED = Pattern.compile(
            "^(?:[（(].*?[0-9]日|[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日\\s*)(?:以)?(?<number>" + ORDER + ")\\s*(?:公布|发布|颁布)");

    /** 云泽省人民政府令第218号云泽省信访办法, where two lines ran together */
    private static final Pattern BEFORE_TITLE =
            Pattern.compile("^(?<number>" + ORDER + ")\\s*(?<rest>[\\p{IsHan}《].{4,})$");

    private static final Pattern AGENCY_FIRST = Pattern.compile("^" + NUMBER + "\\s*(?=[\\p{IsHan}]{2,}关于)");

    private static final Pattern UNNAMED_PLACE = Pattern.compile("^(?:省|市|县|区|州|自治区)(?:人民)?(?:政府|委)");

    private NumberFinder() {}

    static Optional<Sourced<DocumentNumber>> find(Extracted file, String name) {
        return file.read(Field.NUMBER, DocumentNumber::find)
                .or(() -> ofHead(file.blocks()))
                .or(() -> match(START, name.replaceAll("\\.[a-zA-Z0-9]{1,8}$", ""))
                        .map(number -> new Sourced<>(number, Provenance.PATH)));
    }

    /** The number that a line consists of; empty for a line that only cites one. */
    static Optional<DocumentNumber> ofLine(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches() ? DocumentNumber.parse(matcher.group("number")) : Optional.empty();
    }

    /** The line without the number of an order that it starts with. */
    static String withoutNumber(String line) {
        Matcher matcher = BEFORE_TITLE.matcher(line);
        return matcher.matches()
                        && !matcher.group("rest").startsWith("公布")
                        && DocumentNumber.parse(matcher.group("number")).isPresent()
                ? matcher.group("rest")
                : line;
    }

    /** 国务院关于…的决定 of 国发〔2002〕17号国务院关于…的决定. */
    static String withoutAgencyNumber(String title) {
        Matcher matcher = AGENCY_FIRST.matcher(title);
        return matcher.find() && TitleForm.isFull(title.substring(matcher.end()))
                ? title.substring(matcher.end())
                : title;
    }

    private static Optional<Sourced<DocumentNumber>> ofHead(List<Block> blocks) {
        Stream<DocumentNumber> starts =
                texts(blocks, HEAD_LINES).flatMap(line -> match(START, line).or(() -> match(RED_HEAD, line)).stream());
        Stream<DocumentNumber> lines = texts(blocks, OWN_LINE_WITHIN).flatMap(line -> ofLine(line).stream());
        return Stream.of(lines, starts, ofTwoLines(blocks), ofPreface(blocks))
                .flatMap(numbers -> numbers)
                .findFirst()
                .map(number -> new Sourced<>(number, Provenance.HEAD));
    }

    private static Stream<DocumentNumber> ofTwoLines(List<Block> blocks) {
        List<String> lines = texts(blocks, HEAD_LINES).toList();
        return IntStream.range(1, lines.size())
                .filter(at -> SERIAL_LINE.matcher(lines.get(at)).matches()
                        && ISSUER_LINE.matcher(lines.get(at - 1)).matches())
                .mapToObj(at -> DocumentNumber.parse(lines.get(at - 1) + lines.get(at)))
                .flatMap(Optional::stream);
    }

    private static Stream<DocumentNumber> ofPreface(List<Block> blocks) {
        return texts(blocks, HEAD_LINES)
                .flatMap(line -> Stream.concat(
                        match(BEFORE_TITLE, line).stream(),
                        match(PROMULGATED, line).filter(NumberFinder::namesItsPlace).stream()));
    }

    /** Not 省政府令第94号, which every province has. */
    private static boolean namesItsPlace(DocumentNumber number) {
        return !UNNAMED_PLACE.matcher(number.toString()).find();
    }

    private static Stream<String> texts(List<Block> blocks, int most) {
        return blocks.stream().limit(most).filter(block -> !block.row()).map(Block::text);
    }

    private static Optional<DocumentNumber> match(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.find() ? DocumentNumber.parse(matcher.group("number")) : Optional.empty();
    }
}
