package io.ceyuan.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.jspecify.annotations.Nullable;

/**
 * What is cited and not there, a row a document. Who cites it by number and who cites it by title are one row where some document says
 * that they belong together, and none says otherwise.
 *
 * <pre>
 * 《X办法》（云政发〔2021〕12号）  云政发〔2021〕12号  《X办法》   one row
 * 《X办法》（云政发〔2021〕12号）  《X办法》（泽政发〔2019〕3号）   two rows, and a third for 《X办法》 alone
 * 《X办法》（省政府令第197号）  《X办法》（云泽省人民政府令第197号）  one row: the agency alone is named otherwise
 * </pre>
 */
final class MissingTexts {

    /** A reader wants to see where, not everywhere. */
    private static final int EXAMPLES = 5;

    private static final BytesRef TITLE = new BytesRef("t:");

    private static final Pattern SERIAL = Pattern.compile("(?<=^n:.{1,200})(?:〔[0-9]{4}〕|第)[0-9]+号$");

    /** Stands for several partners. */
    private static final BytesRef SEVERAL = new BytesRef();

    /**
     * A document that is missing.
     *
     * @param citing number of texts that cite it
     * @param namedIn Lucene's number of a document that has its fullest name
     * @param relation place of the relation with that name
     * @param examples Lucene's numbers of documents that cite it, the newest first
     */
    record Row(int citing, int namedIn, int relation, List<Integer> examples) {}

    /** Those who name a key, in their order. */
    private static final class Naming {
        private int[] texts = new int[2];
        private int size;
        private int namedIn;
        private int relation;
        private int fullness;

        void add(int text, int copy, RelationColumn.Entry entry) {
            int full = fullness(entry);
            if (full > fullness) {
                fullness = full;
                namedIn = copy;
                relation = entry.place();
            }
            if (size == 0 || texts[size - 1] != text) {
                texts = size == texts.length ? Arrays.copyOf(texts, 2 * size) : texts;
                texts[size++] = text;
            }
        }

        void join(Naming other) {
            if (other.fullness > fullness) {
                fullness = other.fullness;
                namedIn = other.namedIn;
                relation = other.relation;
            }
            int[] all = Arrays.copyOf(texts, size + other.size);
            System.arraycopy(other.texts, 0, all, size, other.size);
            texts = Arrays.stream(all).sorted().distinct().toArray();
            size = texts.length;
        }

        private static int fullness(RelationColumn.Entry entry) {
            return entry.keys().stream().mapToInt(key -> key.length).sum();
        }
    }

    private final Map<BytesRef, Naming> namings = new HashMap<>();
    private final Map<BytesRef, BytesRef> partners = new HashMap<>();

    /**
     * @param there whether anything answers to it
     * @param text which says it, copies of which are added one after the other
     */
    void add(RelationColumn.Entry relation, boolean there, int copy, int text) {
        BytesRef name = relation.keys().getLast();
        BytesRef first = relation.keys().getFirst();
        if (isNumber(first) && !isNumber(name)) {
            partner(first, name);
            partner(name, first);
        }
        if (!there) {
            namings.computeIfAbsent(isNumber(first) ? first : name, none -> new Naming())
                    .add(text, copy, relation);
        }
    }

    private void partner(BytesRef one, BytesRef other) {
        partners.merge(one, other, (before, now) -> before.equals(now) || isSameSerial(before, now) ? before : SEVERAL);
    }

    /** 省政府令第197号 and 云泽省人民政府令第197号, 〔2021〕12号 of two codes: for one title they are one number. */
    private static boolean isSameSerial(BytesRef one, BytesRef other) {
        String serial = serial(one);
        return !serial.isEmpty() && serial.equals(serial(other));
    }

    private static String serial(BytesRef key) {
        Matcher serial = SERIAL.matcher(key.utf8ToString());
        return serial.find() ? serial.group() : "";
    }

    /** A 文号, or the number of a standard. */
    private static boolean isNumber(BytesRef key) {
        return !StringHelper.startsWith(key, TITLE);
    }

    /** The rows, the most cited first. */
    List<Row> ranked(KeyAnswers answers, long[] issued, int most) throws IOException {
        List<Map.Entry<BytesRef, Naming>> rows = new ArrayList<>();
        for (Map.Entry<BytesRef, Naming> row : namings.entrySet()) {
            BytesRef partner = partner(row.getKey());
            boolean there =
                    partner != null && !answers.to(row.getKey(), partner).isEmpty();
            Naming fuller = fuller(row.getKey());
            if (fuller != null) {
                fuller.join(row.getValue());
            } else if (!there) {
                rows.add(row);
            }
        }
        return rows.stream()
                .sorted(Map.Entry.<BytesRef, Naming>comparingByValue(Comparator.comparingInt(row -> -row.size))
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getValue)
                .map(row -> new Row(row.size, row.namedIn, row.relation, newest(row, issued)))
                .toList();
    }

    /**
     * The row in which another is told too: of a title that of its number, of a number that by which its title was named first; null where
     * it is told by itself.
     */
    private @Nullable Naming fuller(BytesRef key) {
        BytesRef partner = partner(key);
        BytesRef back = partner == null ? null : partner(partner);
        if (partner == null || back == null) {
            return null;
        }
        BytesRef number = isNumber(key) ? back : partner;
        boolean one = isNumber(key) ? !back.equals(key) && partner.equals(partner(back)) : back.equals(key);
        return one ? namings.get(number) : null;
    }

    private static List<Integer> newest(Naming row, long[] issued) {
        return Arrays.stream(row.texts, 0, row.size)
                .boxed()
                .sorted(Comparator.<Integer, Long>comparing(doc -> issued[doc]).reversed())
                .limit(EXAMPLES)
                .toList();
    }

    /** The one key that is named together with it; null where there is none, or several. */
    private @Nullable BytesRef partner(BytesRef key) {
        BytesRef partner = partners.get(key);
        return partner == null || partner.equals(SEVERAL) ? null : partner;
    }
}
