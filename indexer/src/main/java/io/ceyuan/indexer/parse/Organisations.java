package io.ceyuan.indexer.parse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of authorities as they sign documents. */
final class Organisations {

    private static final int LONGEST = 45;

    private static final Pattern NAME =
            Pattern.compile("[\\p{IsHan}（）()“”·A-Za-z]{1,44}?(?:政府|办公厅|办公室|委员会|部|局|厅|院|署|会|中心|银行|公司|集团"
                    + "|军委|中央|处|组|司|团|大学|协会|联社|所|馆|委|机关|公署|监管局|支队|总队|党校|厅局|管委会)");

    private static final Pattern SENTENCE = Pattern.compile("[，。；：！？、]|同意|讨论|通过|会议|规定|工作的|各部|有关部|贯彻|落实|为了|根据|按照");

    /** 为贯彻落实党中央 begins a clause, 对外贸易经济合作部 does not. */
    private static final Pattern CLAUSE =
            Pattern.compile("^(?:为|依据|依照|遵照|关于|对于|对(?!外)|在|经(?![济贸])|各|该|将(?!乐)|请|现|拟|以及)");

    /** 环境保护部部长 周生贤 */
    private static final Pattern HEAD_OF = Pattern.compile(
            "(?<name>.*?)(?:代)?(?:部长|局长|省长|市长|主任|总理|主席|厅长|署长|行长|县长|区长|州长|盟长|旗长|院长|检察长|委员长)[：:\\s]*\\S{1,4}(?:\\s\\S)?");

    /** 甲部乙部丙部 are three, and nothing tells where one ends. */
    private static final Pattern RUN_TOGETHER = Pattern.compile("(?:[部署].{2,}){2}[部署]$");

    private static final Pattern BETWEEN = Pattern.compile("[、，,;；\\s]+|(?<=[部局厅院署委会])和(?=国家|中国|财政|教育)");

    private Organisations() {}

    /** Whether the line is nothing but the name of one authority, or of several. */
    static boolean isName(String line) {
        return line.length() <= LONGEST
                && (isOne(line) || Arrays.stream(line.split(" ")).allMatch(Organisations::isOne));
    }

    /** The authority that a line such as 环境保护部部长 周生贤 belongs to; empty text when it names only the person, null for another line. */
    static @org.jspecify.annotations.Nullable String ofSignatory(String line) {
        Matcher matcher = HEAD_OF.matcher(line);
        if (line.length() > LONGEST || !matcher.matches()) {
            return null;
        }
        String before = matcher.group("name").strip();
        return before.isEmpty() ? "" : isOne(before) ? before : null;
    }

    /** Whether the value is a list of authorities, as 民政部、教育部. */
    static boolean areNames(String value) {
        return split(value).stream().allMatch(Organisations::isOne);
    }

    /** The single names in a value such as 国家发展改革委、财政部; the value itself where it cannot be parted. */
    static List<String> split(String value) {
        List<String> parts = new ArrayList<>();
        for (String part : BETWEEN.split(value.strip())) {
            if (!part.isBlank()) {
                parts.add(part.strip());
            }
        }
        Set<String> names = new LinkedHashSet<>(parts);
        return names.stream().allMatch(Organisations::isOne) ? List.copyOf(names) : List.of(value.strip());
    }

    private static boolean isOne(String name) {
        String simple = Simplified.fold(name);
        return name.length() >= 2
                && NAME.matcher(simple).matches()
                && !SENTENCE.matcher(simple).find()
                && !CLAUSE.matcher(simple).find()
                && !RUN_TOGETHER.matcher(simple).find();
    }
}
