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
import java.util.stream.Stream;

/** Finds the document's own 发文字号: in its metadata, or where it has a line to itself in the head; never a cited one. */
final class NumberFinder {

    private static final int OWN_LINE_WITHIN = 40;
    private static final int HEAD_LINES = 10;

    private static final String NUMBER =
            "[\\p{IsHan}][\\p{IsHan}A-Za-z]{0,19}\\s*[〔﹝\\[［(（【][0-9０-９]{4}[〕﹞\\]］)）】]\\s*第?\\s*[0-9０-９]{1,6}\\s*号";

    /** 云政发〔2021〕12号, （国发〔2015〕34号）, 文号：国发〔2015〕34号 */
    private static final Pattern LINE =
            Pattern.compile("[（(\\[【]?(?:(?:文|发文字|公文编|文件编)号\\s*[：:]\\s*)?(?<number>" + NUMBER + ")[）)\\]】]?");

    /** 法释〔2021〕7号关于北京金融法院案件管辖的规定 */
    private static final Pattern START = Pattern.compile("^(?<number>" + NUMBER + ")(?=[\\s_-]|关于|最高|人民|《|$)");

    /** 云南省人民政府文件云政发〔2021〕12号 */
    private static final Pattern RED_HEAD = Pattern.compile("^.{3,40}文件\\s*(?<number>" + NUMBER + ")$");

    private NumberFinder() {}

    static Optional<Sourced<DocumentNumber>> find(Extracted file, String name) {
        return ofMetadata(file)
                .or(() -> ofHead(file.blocks()))
                .or(() -> match(START, name.replaceAll("\\.[a-zA-Z0-9]{1,8}$", ""))
                        .map(number -> new Sourced<>(number, Provenance.PATH)));
    }

    /** The number that a line consists of; empty for a line that only cites one. */
    static Optional<DocumentNumber> ofLine(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches() ? DocumentNumber.parse(matcher.group("number")) : Optional.empty();
    }

    private static Optional<Sourced<DocumentNumber>> ofMetadata(Extracted file) {
        return file.properties().stream()
                .filter(property -> property.field() == Field.NUMBER)
                .flatMap(property ->
                        DocumentNumber.find(property.value())
                                .map(number -> new Sourced<>(number, property.provenance()))
                                .stream())
                .findFirst();
    }

    private static Optional<Sourced<DocumentNumber>> ofHead(List<Block> blocks) {
        Stream<DocumentNumber> starts =
                texts(blocks, HEAD_LINES).flatMap(line -> match(START, line).or(() -> match(RED_HEAD, line)).stream());
        Stream<DocumentNumber> lines = texts(blocks, OWN_LINE_WITHIN).flatMap(line -> ofLine(line).stream());
        return Stream.concat(lines, starts).findFirst().map(number -> new Sourced<>(number, Provenance.HEAD));
    }

    private static Stream<String> texts(List<Block> blocks, int most) {
        return blocks.stream().limit(most).filter(block -> !block.row()).map(Block::text);
    }

    private static Optional<DocumentNumber> match(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.find() ? DocumentNumber.parse(matcher.group("number")) : Optional.empty();
    }
}
