package io.ceyuan.indexer.parse;

import io.ceyuan.core.document.AgencyNumber;
import io.ceyuan.core.document.DocumentNumber;
import io.ceyuan.core.document.IssuingBody;
import io.ceyuan.core.document.OrderNumber;
import io.ceyuan.indexer.extract.Block;
import io.ceyuan.indexer.extract.Extracted;
import io.ceyuan.indexer.extract.Field;
import io.ceyuan.indexer.extract.Property;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds who issued a document: metadata, red head, number of an order, signature, title, preface of a law, the line beside the title. */
final class IssuerFinder {

    private static final int HEAD_LINES = 5;

    /** 云南省人民政府办公厅文件 */
    private static final Pattern RED_HEAD = Pattern.compile("^(?<names>.{3,60}?)文件$");

    /** 国务院办公厅关于…, 北京市经济和信息化局印发《…》的通知 */
    private static final Pattern TITLE = Pattern.compile("^(?<names>.{2,60}?)(?:关于|印发|转发|批转|对|公告|令$)");

    /** 工业和信息化部等七部门 */
    private static final Pattern AND_OTHERS = Pattern.compile("等[一二三四五六七八九十0-9]*(?:个)?(?:部门|单位|机关|部委)(?:办公厅|办公室)?$");

    private static final int LAST_LINES = 6;

    /** （苇渡县河长制办公室供稿） */
    private static final Pattern CONTRIBUTOR = Pattern.compile("^[（(](?<names>[^，,；。）)]{4,40}?)(?:供稿|提供|编写|编制|编印)");

    /** 云泽省第十三届人民代表大会常务委员会 is the body of every term. */
    private static final Pattern TERM = Pattern.compile("第[一二三四五六七八九十百0-9]+届(?=(?:全国)?人民代表大会)");

    private final Extracted file;
    private final String title;
    private final Optional<DocumentNumber> number;
    private final Optional<Signature> signature;
    private final Preface preface;
    private final Byline byline;

    IssuerFinder(
            Extracted file,
            String title,
            Optional<DocumentNumber> number,
            Optional<Signature> signature,
            Preface preface,
            Byline byline) {
        this.file = file;
        this.title = title;
        this.number = number;
        this.signature = signature;
        this.preface = preface;
        this.byline = byline;
    }

    List<IssuingBody> find() {
        List<String> names = file.property(Field.ISSUER)
                .map(Property::value)
                .map(Organisations::split)
                .or(this::ofText)
                .orElse(List.of());
        return names.stream()
                .map(name -> TERM.matcher(name).replaceAll(""))
                .distinct()
                .map(IssuingBody::new)
                .toList();
    }

    /** The first that is there; a red head may name the first of joint issuers alone. */
    private Optional<List<String>> ofText() {
        List<List<String>> found = Stream.of(
                        redHead(file.blocks()),
                        number.flatMap(IssuerFinder::ofNumber),
                        signature.map(Signature::issuers),
                        ofTitle(title),
                        Optional.of(preface.issuers()),
                        contributor(file.blocks()),
                        byline.issuers(),
                        byline.imprintIssuers())
                .flatMap(Optional::stream)
                .filter(names -> !names.isEmpty())
                .toList();
        return found.stream()
                .findFirst()
                .map(first -> found.stream()
                        .filter(names -> names.size() > first.size() && names.containsAll(first))
                        .findFirst()
                        .orElse(first));
    }

    private static Optional<List<String>> ofNumber(DocumentNumber number) {
        return switch (number) {
            case AgencyNumber ignored -> Optional.empty();
            case OrderNumber order ->
                Optional.of(order.issuer())
                        .filter(names -> !names.isEmpty()
                                && Organisations.areNames(names)
                                && !names.matches("(?:[省市县区州]|自治区).*"))
                        .map(Organisations::split);
        };
    }

    private static Optional<List<String>> redHead(List<Block> blocks) {
        return blocks.stream()
                .limit(HEAD_LINES)
                .map(block -> RED_HEAD.matcher(block.text()))
                .filter(Matcher::matches)
                .map(matcher -> matcher.group("names"))
                .filter(Organisations::isName)
                .map(Organisations::split)
                .findFirst();
    }

    /** Cases close with who wrote them. */
    private static Optional<List<String>> contributor(List<Block> blocks) {
        return blocks.reversed().stream()
                .limit(LAST_LINES)
                .map(block -> CONTRIBUTOR.matcher(block.text()))
                .filter(Matcher::find)
                .map(matcher -> matcher.group("names"))
                .filter(Organisations::isName)
                .map(Organisations::split)
                .findFirst();
    }

    private static Optional<List<String>> ofTitle(String title) {
        Matcher matcher = TITLE.matcher(title);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String names = AND_OTHERS.matcher(matcher.group("names")).replaceAll("").strip();
        List<String> parts = Organisations.split(names);
        return parts.stream().allMatch(Organisations::isName) ? Optional.of(parts) : Optional.empty();
    }
}
