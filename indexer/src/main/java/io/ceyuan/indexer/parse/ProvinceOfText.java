package io.ceyuan.indexer.parse;

import io.ceyuan.indexer.extract.Block;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** For a city or county that is on no list: the province that its text names most, as 位于云泽省浔安市东南. */
final class ProvinceOfText {

    private static final Pattern PROVINCE =
            Pattern.compile("(?<name>[\\p{IsHan}&&[^全各本我该邻外两跨多等中部与和及在是由向经对从给到为省]]{2}省)" + "(?![级内外际直属长委])");

    private ProvinceOfText() {}

    static Optional<String> of(List<Block> blocks) {
        Map<String, Integer> counts = new HashMap<>();
        for (Block block : blocks) {
            Matcher matcher = PROVINCE.matcher(block.text());
            while (matcher.find()) {
                counts.merge(matcher.group("name"), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }
}
