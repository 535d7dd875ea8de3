package io.ceyuan.indexer.parse;

import io.ceyuan.core.document.IssuingBody;
import io.ceyuan.indexer.extract.Block;
import io.ceyuan.indexer.extract.Extracted;
import io.ceyuan.indexer.extract.Field;
import io.ceyuan.indexer.extract.Property;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds who issued a document: metadata, red head, signature, title, preface of a law. */
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

    private IssuerFinder() {}

    static List<IssuingBody> find(Extracted file, String title, Optional<Signature> signature, Preface preface) {
        List<String> names = file.property(Field.ISSUER)
                .map(Property::value)
                .map(Organisations::split)
                .or(() -> redHead(file.blocks()))
                .or(() -> signature.map(Signature::issuers).filter(issuers -> !issuers.isEmpty()))
                .or(() -> ofTitle(title))
                .or(() -> Optional.ofNullable(preface.issuer()).map(List::of))
                .or(() -> contributor(file.blocks()))
                .orElse(List.of());
        return names.stream().distinct().map(IssuingBody::new).toList();
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
