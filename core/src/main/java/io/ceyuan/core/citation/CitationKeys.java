package io.ceyuan.core.citation;

import io.ceyuan.core.document.VersionedTitle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
 * 关于印发〈X办法〉的通知           answers to X办法, which is attached to it
 * </pre>
 */
public final class CitationKeys {

    private static final String STATE = "中华人民共和国";

    /** 国务院, 云泽省人民政府办公厅, several bodies parted by 、 before 关于. */
    private static final Pattern ISSUED =
            Pattern.compile("^(?<issuer>[\\p{IsHan}、]{2,80}?)(?<rest>(?:关于|印发|转发|批转).+)$");

    private static final Pattern WRAPPER = Pattern.compile(
            "(?:印发|发布|公布|颁发|转发|批转|下发|颁布)[^〈〉]{0,40}〈(?<inner>[^〈〉]+)〉(?:（[^（）]*）)?的(?:通知|公告|通告|函|决定|命令)$");

    private CitationKeys() {}

    /**
     * What a document answers to.
     *
     * @param numbers in their normal form
     * @param title with its issuer or without
     * @param issuers as they sign
     */
    public static Set<CitationKey> answersTo(List<String> numbers, String title, List<String> issuers) {
        Set<CitationKey> keys = new LinkedHashSet<>();
        numbers.stream().map(CitationKeys::number).forEach(keys::add);
        String normal = title(title);
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
        Matcher wrapper = WRAPPER.matcher(normal);
        if (wrapper.find()) {
            titles.add(title(wrapper.group("inner")));
        }
        for (String one : List.copyOf(titles)) {
            titles.add(VersionedTitle.of(one).base());
        }
        titles.forEach(one -> keys.add(new CitationKey(CitationKey.Kind.TITLE, one)));
        return keys;
    }

    /** What a citation cites, the surest key first; empty for one that points at no document, or not by itself. */
    public static List<CitationKey> of(Citation citation) {
        return switch (citation) {
            case Citation.Numbered numbered -> {
                List<CitationKey> keys = new ArrayList<>(List.of(number(numbered.normalized())));
                if (!numbered.title().isEmpty()) {
                    keys.addAll(titles(numbered.title()));
                }
                yield keys;
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

    /** A name in normal form is a number by its end, else a title. */
    private static List<CitationKey> named(String name) {
        return name.endsWith("号") ? List.of(number(name)) : titles(name);
    }

    private static CitationKey number(String number) {
        return new CitationKey(
                CitationKey.Kind.NUMBER, number.replace(STATE, "").replaceAll("[、和及 ]+", "、"));
    }

    private static List<CitationKey> titles(String title) {
        String normal = title(title);
        List<CitationKey> keys = new ArrayList<>(List.of(new CitationKey(CitationKey.Kind.TITLE, normal)));
        VersionedTitle versioned = VersionedTitle.of(normal);
        if (versioned.year().isPresent()) {
            keys.add(new CitationKey(CitationKey.Kind.TITLE, versioned.base()));
        }
        return keys;
    }

    private static String title(String title) {
        String normal = CitationNormalizer.title(title).replace('(', '（').replace(')', '）');
        boolean whole = normal.length() > STATE.length() && normal.startsWith(STATE);
        return whole ? normal.substring(STATE.length()) : normal;
    }

    /** The address of the cited provision in its document's outline; empty where the whole document is cited. */
    public static Optional<String> anchor(Citation citation) {
        return citation instanceof Citation.Provision provision
                ? provision.pin().anchor()
                : Optional.empty();
    }
}
