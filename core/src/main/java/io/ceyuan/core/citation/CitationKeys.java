package io.ceyuan.core.citation;

import io.ceyuan.core.document.VersionedTitle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys of documents and of citations. What is loose stands on the side of the document: it answers to its title with and
 * without issuer, state and version; a citation says what it says, so that 《国务院关于X的决定》 never finds a province's.
 *
 * <pre>
 * 国务院关于X的决定               answers to it and to 关于X的决定
 * 关于X的决定, of 国务院           answers to both too
 * 中华人民共和国公路法             answers to 公路法
 * 云泽省绿化条例（2021年修订）      answers to 云泽省绿化条例
 * 关于印发〈X办法〉的通知           answers to X办法, which is attached to it; so does 关于印发X办法的通知
 * 法释〔2022〕9号关于X的解释        answers to 关于X的解释
 * 2004年12月21日交通部令第14号公布  answers to 交通部令第14号 and 交通部令2004年第14号, and not to one of 1990
 * 关于发布“无废城市”方案的公告      answers to 关于发布无废城市方案的公告, what is left of its title without signs
 * </pre>
 */
public final class CitationKeys {

    private static final String STATE = "中华人民共和国";

    /** 国务院, 云泽省人民政府办公厅, several bodies parted by 、 before 关于. */
    private static final Pattern ISSUED =
            Pattern.compile("^(?<issuer>[\\p{IsHan}、]{2,80}?)(?<rest>(?:关于|印发|转发|批转).+)$");

    private static final Pattern WRAPPER = Pattern.compile(
            "(?:印发|发布|公布|颁发|转发|批转|下发|颁布)[^〈〉]{0,40}〈(?<inner>[^〈〉]+)〉(?:（[^（）]*）)?的(?:通知|公告|通告|函|决定|命令)$");

    /** 中共中央印发〈X规定〉 */
    private static final Pattern CENTRAL_WRAPPER = Pattern.compile("^中共中央[\\p{IsHan}、]{0,30}印发〈(?<inner>[^〈〉]+)〉$");

    /** 关于印发控制污染物排放实施方案的通知: the wrapped name without brackets. */
    private static final Pattern BARE_WRAPPER = Pattern.compile(
            "关于(?:印发|发布|公布)(?<inner>[^〈〉]{4,200}(?:方案|办法|规定|意见|细则|规划|计划|纲要|措施|指南|条例|目录|名录|要点|标准|规程|规则|清单|指引|规范|导则)(?:（[^（）]{1,20}）)?)的(?:通知|公告)$");

    /** 法释〔2022〕9号 before a title. */
    private static final Pattern NUMBER_BEFORE = Pattern.compile("^[\\p{IsHan}]{1,10}〔[0-9]{4}〕[0-9]+号(?=.{4})");

    /** 排污许可管理办法（试行）自2024年7月1日起废止: what was added to a title. */
    private static final Pattern REPEALED = Pattern.compile("自[0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日起(?:废止|失效)$");

    /**
     * Behind the title of a text that names no version: 《X条例（2019年修正）》 is X条例, and no other version of it. And behind the number
     * of an order whose year is not known: it may be the order of any year.
     */
    private static final String NO_VERSION = "（）";

    /** Orders whose serials begin anew each year; those of governments run on. */
    private static final Pattern YEARLY = Pattern.compile("^(?!.*(?:国务院|主席|政府)令)(?<before>.+令)(?<serial>第[0-9]+号)$");

    private static final Pattern SIGNS = Pattern.compile("[^\\p{IsHan}A-Za-z0-9]");

    private CitationKeys() {}

    /**
     * What a document answers to.
     *
     * @param number in its normal form; empty where it has none
     * @param year in which it was issued under that number; empty where that is not known
     * @param title with its issuer or without
     * @param issuers as they sign
     */
    public static Set<CitationKey> answersTo(String number, OptionalInt year, String title, List<String> issuers) {
        Set<CitationKey> keys = new LinkedHashSet<>();
        if (!number.isEmpty()) {
            CitationKey key = number(number);
            keys.add(key);
            keys.add(ofYear(key, year).getFirst());
        }
        String normal = title(
                REPEALED.matcher(withoutNumber(CitationNormalizer.title(title))).replaceFirst(""));
        if (normal.isEmpty()) {
            return keys;
        }
        Set<String> titles = new LinkedHashSet<>(List.of(normal));
        Matcher issued = ISSUED.matcher(normal);
        if (normal.startsWith("关于")) {
            issuers.forEach(issuer -> titles.add(issuer + normal));
        } else if (issued.matches()) {
            titles.add(issued.group("rest"));
        }
        for (Pattern wraps : List.of(WRAPPER, CENTRAL_WRAPPER, BARE_WRAPPER)) {
            Matcher wrapper = wraps.matcher(normal);
            if (wrapper.find()) {
                titles.add(title(wrapper.group("inner")));
            }
        }
        for (String one : List.copyOf(titles)) {
            String base = VersionedTitle.of(one).base();
            titles.add(base);
            if (base.equals(one)) {
                titles.add(one + NO_VERSION);
            }
        }
        for (String one : List.copyOf(titles)) {
            keys.add(key(one));
            bare(one).ifPresent(bare -> keys.add(key(bare)));
        }
        return keys;
    }

    /** A title in its normal form without its own number before it: 关于X的解释 of 法释〔2022〕9号关于X的解释. */
    public static String withoutNumber(String title) {
        return NUMBER_BEFORE.matcher(title).replaceFirst("");
    }

    private static CitationKey key(String title) {
        return new CitationKey(CitationKey.Kind.TITLE, title);
    }

    /** The title without its signs and without 中华人民共和国, for sources that lose or change them; empty when nothing is left. */
    private static Optional<String> bare(String title) {
        String bare = title.endsWith(NO_VERSION)
                ? ""
                : SIGNS.matcher(title).replaceAll("").replace(STATE, "");
        return Optional.of(bare).filter(one -> !one.isEmpty());
    }

    /** What the title says that a number stands behind in parentheses; empty when it stands behind none. */
    public static List<CitationKey> ofTitle(Citation citation) {
        return citation instanceof Citation.Numbered numbered
                        && !numbered.title().isEmpty()
                ? titles(numbered.title())
                : List.of();
    }

    /** What a citation cites, the surest key first; empty for one that points at no document, or not by itself. */
    public static List<CitationKey> of(Citation citation) {
        return switch (citation) {
            case Citation.Numbered numbered when CitationNormalizer.isMalformed(numbered.normalized()) -> List.of();
            case Citation.Numbered numbered -> {
                CitationKey key = number(numbered.normalized());
                yield numbered.year().isPresent() ? ofYear(key, numbered.year()) : List.of(key);
            }
            case Citation.Titled titled -> titles(titled.normalized());
            case Citation.Provision provision ->
                provision.of().map(CitationKeys::named).orElse(List.of());
            case Citation.Alias alias -> alias.target().map(CitationKeys::named).orElse(List.of());
            case Citation.BackReference reference ->
                switch (reference.antecedent()) {
                    case Antecedent.Cited cited -> named(cited.title());
                    case Antecedent.Self self -> List.of();
                    case Antecedent.Unknown unknown -> List.of();
                };
            case Citation.Standard standard ->
                List.of(new CitationKey(CitationKey.Kind.STANDARD, standard.normalized()));
            case Citation.Nickname nickname -> titles(nickname.normalized());
            case Citation.Meeting meeting -> List.of();
            case Citation.Quotation quotation -> List.of();
        };
    }

    /** Whether a name in normal form is a number, by its end; else it is a title, as 《水表编号》. */
    public static boolean isNumber(String name) {
        int serial = name.length() - 2;
        return name.endsWith("号") && serial >= 0 && Character.isDigit(name.charAt(serial));
    }

    private static List<CitationKey> named(String name) {
        if (CitationNormalizer.isMalformed(name)) {
            return List.of();
        }
        return isNumber(name) ? List.of(number(name)) : titles(name);
    }

    private static CitationKey number(String number) {
        return new CitationKey(
                CitationKey.Kind.NUMBER, number.replace(STATE, "").replaceAll("[、和及 ]+", "、"));
    }

    /** The order of a year, and that of one which is not known; the number alone where it needs no year. */
    private static List<CitationKey> ofYear(CitationKey number, OptionalInt year) {
        Matcher yearly = YEARLY.matcher(number.value());
        if (!yearly.matches()) {
            return List.of(number);
        }
        CitationKey unknown = new CitationKey(CitationKey.Kind.NUMBER, number.value() + NO_VERSION);
        return year.isEmpty()
                ? List.of(unknown)
                : List.of(
                        new CitationKey(
                                CitationKey.Kind.NUMBER,
                                yearly.group("before") + year.getAsInt() + "年" + yearly.group("serial")),
                        unknown);
    }

    private static List<CitationKey> titles(String title) {
        String normal = title(title);
        Set<String> titles = new LinkedHashSet<>(List.of(normal));
        VersionedTitle versioned = VersionedTitle.of(normal);
        if (versioned.year().isPresent()) {
            titles.add(versioned.base() + NO_VERSION);
        }
        bare(normal).ifPresent(titles::add);
        return titles.stream().map(CitationKeys::key).toList();
    }

    private static String title(String title) {
        String normal = CitationNormalizer.title(title).replace('(', '（').replace(')', '）');
        boolean whole = normal.length() > STATE.length() && normal.startsWith(STATE);
        return whole ? normal.substring(STATE.length()) : normal;
    }
}
