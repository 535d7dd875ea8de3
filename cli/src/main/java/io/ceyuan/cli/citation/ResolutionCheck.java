package io.ceyuan.cli.citation;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.CitationType;
import io.ceyuan.core.document.IssuingBody;
import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.search.Library;
import java.io.PrintWriter;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Of the numbers and titles that are cited and whose document is in the library, how many are found: every cited name is compared
 * with the number and the title of every document, letters and digits alone, without the keys that a look-up uses.
 */
public final class ResolutionCheck {

    private static final Set<CitationType> TYPES =
            EnumSet.of(CitationType.NUMBER, CitationType.ORDER, CitationType.ANNOUNCEMENT, CitationType.TITLE);

    private static final Pattern SIGNS = Pattern.compile("[^\\p{IsHan}\\p{L}\\p{N}]+");
    private static final Pattern STATE = Pattern.compile("^中华人民共和国(?=.)");

    /** 2004年12月21日, right before a number. */
    private static final Pattern DAY = Pattern.compile("(?<year>[0-9]{4})年[0-9]{1,2}月[0-9]{1,2}日以?(?:中华人民共和国)?$");

    /** Where a document says under which number it was issued. */
    private static final int HEAD_PARAGRAPHS = 5;

    /** 国务院令第12号 and 第12号 of another body are two. */
    private record Name(boolean number, String letters) {}

    /** A document with the year that it gives its number; empty where it gives none. */
    private record Present(String place, OptionalInt year) {}

    private final Map<Name, Present> present = new HashMap<>();
    private final Map<Name, Citation> cited = new LinkedHashMap<>();
    private final List<String> differences = new ArrayList<>();

    /** How many are there, how many of these are found. */
    private final int[] numbers = new int[2];

    private final int[] titles = new int[2];

    private ResolutionCheck() {}

    /** Compares all names that are cited with all documents. */
    public static ResolutionCheck of(Library library, LocalDate day) {
        ResolutionCheck check = new ResolutionCheck();
        LibraryCitations citations = new LibraryCitations(library, day);
        citations.walk((document, found) -> {
            check.addPresent(document);
            found.stream()
                    .filter(one -> TYPES.contains(one.type()))
                    .forEach(one -> check.cited.putIfAbsent(
                            new Name(one.type() != CitationType.TITLE, letters(one.normalized())), one));
        });
        check.cited.forEach((name, citation) -> {
            Present document = check.present.get(name);
            if (document != null && !isOfAnotherYear(citation, document)) {
                int[] count = name.number() ? check.numbers : check.titles;
                count[0]++;
                if (citations.answers(citation) > 0) {
                    count[1]++;
                } else {
                    check.differences.add(
                            citation.type().label() + "\t" + citation.normalized() + "\t" + document.place());
                }
            }
        });
        return check;
    }

    /** 1990年3月3日交通部令第14号 is not the order of that serial of 2004. */
    private static boolean isOfAnotherYear(Citation citation, Present document) {
        return citation instanceof Citation.Numbered numbered
                && numbered.year().isPresent()
                && document.year().isPresent()
                && !numbered.year().equals(document.year());
    }

    private void addPresent(PolicyDocument document) {
        Present undated = new Present(document.source().place(), OptionalInt.empty());
        String number = document.numberText();
        if (number != null) {
            String letters = letters(number);
            present.putIfAbsent(new Name(true, letters), new Present(undated.place(), year(document, letters)));
        }
        String title = letters(document.title().value());
        present.putIfAbsent(new Name(false, title), undated);
        for (IssuingBody issuer : document.issuers()) {
            String body = letters(issuer.name());
            if (title.startsWith(body + "关于")) {
                present.putIfAbsent(new Name(false, title.substring(body.length())), undated);
            }
        }
    }

    /** Of the day before the number where it stands first. */
    private static OptionalInt year(PolicyDocument document, String number) {
        String head = letters(document.paragraphs().stream()
                .limit(HEAD_PARAGRAPHS)
                .map(Paragraph::text)
                .collect(Collectors.joining(" ")));
        Matcher day = DAY.matcher(head.substring(0, Math.max(0, head.indexOf(number))));
        return day.find() ? OptionalInt.of(Integer.parseInt(day.group("year"))) : OptionalInt.empty();
    }

    private static String letters(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFKC);
        return STATE.matcher(SIGNS.matcher(folded).replaceAll("")).replaceFirst("");
    }

    /** A line for each name whose document is there and is not found: type, name, place of the document. */
    public List<String> differences() {
        return differences;
    }

    public void print(PrintWriter out) {
        out.println("名称\t库中有\t找到\t比例");
        print(out, "文号、令号、公告号", numbers);
        print(out, "标题", titles);
    }

    private static void print(PrintWriter out, String label, int[] count) {
        out.println(String.format(
                Locale.ROOT,
                "%s\t%d\t%d\t%.4f",
                label,
                count[0],
                count[1],
                count[0] == 0 ? 1 : (double) count[1] / count[0]));
    }
}
