package io.ceyuan.benchmarks.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Ways to alter a text so that it says something else, each at one place drawn by chance. */
enum Alteration {
    /** 15 → 17, 三年 → 八年 */
    FIGURE("one figure") {
        @Override
        Optional<String> of(String text, String other, Random random) {
            return at(text, FIGURES, random).map(place -> {
                String digits = Character.isDigit(place.group().charAt(0)) ? "0123456789" : "一二三四五六七八九";
                return replaced(text, place, digits.replace(place.group(), ""), random);
            });
        }
    },
    /** 不得 → 得 */
    DROPPED("不 dropped") {
        @Override
        Optional<String> of(String text, String other, Random random) {
            return at(text, NEGATIONS, random)
                    .map(place -> text.substring(0, place.start()) + text.substring(place.end()));
        }
    },
    /** 应当 → 不应当 */
    INSERTED("不 inserted") {
        @Override
        Optional<String> of(String text, String other, Random random) {
            return at(text, VERBS, random)
                    .map(place -> text.substring(0, place.start()) + "不" + text.substring(place.start()));
        }
    },
    /** 张三 → 李四, by two characters of another text */
    WORD("one name or word") {
        @Override
        Optional<String> of(String text, String other, Random random) {
            return at(other, TWO, random)
                    .flatMap(word -> at(text, TWO, random)
                            .map(place ->
                                    text.substring(0, place.start()) + word.group() + text.substring(place.end())));
        }
    },
    /** ， → 、 */
    MARK("one punctuation mark") {
        @Override
        Optional<String> of(String text, String other, Random random) {
            return at(text, MARKS, random)
                    .map(place -> replaced(text, place, "，。、；：！".replace(place.group(), ""), random));
        }
    },
    /** 甲，乙。 → 乙，甲。 */
    CLAUSES("two clauses swapped") {
        @Override
        Optional<String> of(String text, String other, Random random) {
            return at(text, CLAUSE_PAIR, random)
                    .map(pair -> text.substring(0, pair.start())
                            + pair.group(2)
                            + "，"
                            + pair.group(1)
                            + text.substring(pair.end()));
        }
    };

    private static final Pattern FIGURES = Pattern.compile("[0-9]|[一二三四五六七八九](?=[年月日个项条款章万亿倍批次级届])");
    private static final Pattern NEGATIONS = Pattern.compile("[不没未无非勿]");
    private static final Pattern VERBS = Pattern.compile("(?<!^)(?:应|得|可|能|要|须|是|准|会|予|加强|推进|实施|建立)");
    private static final Pattern TWO = Pattern.compile("\\p{IsHan}{2}");
    private static final Pattern MARKS = Pattern.compile("[，。、；：！]");
    private static final Pattern CLAUSE_PAIR = Pattern.compile("([^，。；：！、“”]+)，([^，。；：！、“”]+)(?=[，。；！])");

    private final String label;

    Alteration(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /**
     * The altered text; empty where there is nothing to alter in this way.
     *
     * @param other of which a word may be taken
     */
    abstract Optional<String> of(String text, String other, Random random);

    private static Optional<MatchResult> at(String text, Pattern pattern, Random random) {
        List<MatchResult> places =
                new ArrayList<>(pattern.matcher(text).results().toList());
        return places.isEmpty() ? Optional.empty() : Optional.of(places.get(random.nextInt(places.size())));
    }

    private static String replaced(String text, MatchResult place, String by, Random random) {
        return text.substring(0, place.start()) + by.charAt(random.nextInt(by.length())) + text.substring(place.end());
    }
}
