package io.ceyuan.indexer.parse;

import io.ceyuan.indexer.extract.Block;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The province of a city or county that is on no list, where its document says so; a province that is only named there
 * may be a neighbour's.
 *
 * <pre>
 * 云泽省青岚市人民政府                     the place stands behind its province
 * 云泽省人民代表大会常务委员会…批准         who approved the statute of a city
 * 云泽省人民政府：                         whom a 请示 or 报告 asks
 * 根据《云泽省河道管理条例》               whose rules the document carries out
 * </pre>
 */
final class ProvinceOfIssuer {

    private static final int HEAD_LINES = 14;

    private static final String PROVINCE = "(?<province>[\\p{IsHan}&&[^全各本我该邻外两跨多等中部与和及在是由向经对从给到为省《于求将]]{2}省)";

    private static final Pattern APPROVED =
            Pattern.compile(PROVINCE + "(?:第[\\p{IsHan}0-9]{1,5}届)?人民代表大会常务委员会[^，。；]{0,30}批准");

    private static final Pattern UPPER_BODY =
            Pattern.compile("^" + PROVINCE + "(?:人民政府|委|[\\p{IsHan}]{2,14}[厅局会])(?:办公厅|办公室)?[：:]$");

    private static final Pattern BASIS = Pattern.compile(
            "(?:根据|依据|按照|依照|遵循|落实|贯彻|执行|符合|对标)(?:《[^》]{2,40}》[、和]?){0,4}《(?:中共)?" + PROVINCE + "(?=[^》]{4,})");

    private ProvinceOfIssuer() {}

    /**
     * The province, when the strongest evidence there is names one alone.
     *
     * @param place that the issuer or the title is named by, as 青岚市
     */
    static Optional<String> of(List<Block> blocks, String title, String place) {
        Pattern above = Pattern.compile(PROVINCE + "(?:[\\p{IsHan}]{2,3}市)?" + place + "|" + place + "[地位]?[处于在]{0,2}"
                + PROVINCE.replace("province", "second"));
        return only(blocks, above)
                .or(() -> only(head(blocks), APPROVED))
                .or(() -> isUpward(title) ? only(head(blocks), UPPER_BODY) : Optional.empty())
                .or(() -> only(blocks, BASIS));
    }

    private static List<Block> head(List<Block> blocks) {
        return blocks.subList(0, Math.min(HEAD_LINES, blocks.size()));
    }

    private static boolean isUpward(String title) {
        return title.endsWith("请示") || title.endsWith("报告");
    }

    private static Optional<String> only(List<Block> blocks, Pattern evidence) {
        Set<String> provinces = blocks.stream()
                .flatMap(
                        block -> evidence.matcher(Simplified.fold(block.text())).results())
                .map(ProvinceOfIssuer::province)
                .limit(100)
                .collect(Collectors.toSet());
        return provinces.size() == 1 ? provinces.stream().findFirst() : Optional.empty();
    }

    private static String province(MatchResult match) {
        String first = match.group("province");
        return first != null || !match.namedGroups().containsKey("second") ? first : match.group("second");
    }
}
