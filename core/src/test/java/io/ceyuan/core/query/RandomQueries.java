package io.ceyuan.core.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Queries of every kind, as the parser could have made them. */
record RandomQueries(Random random) {

    private static final String[] WORDS = {
        "扶贫",
        "与时俱进",
        "and",
        "2015",
        "PM2.5",
        "a:b",
        "目标：一",
        "--a",
        "+-a",
        "2019-2020",
        "同句",
        "NEAR/5",
        "𠮷",
        "非凡",
        "C++"
    };
    private static final String[] PIECES = {
        "扶贫", " ", "\"", "＂", "“", "”", "「", "』", "〝", "\\", "(", "*", "AND", "title:", "。", "Ａ", "𠮷"
    };

    Query next() {
        return random.nextInt(40) == 0 ? new Query.All() : any(3);
    }

    private Query any(int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 10)) {
            case 0, 1, 2 -> leaf();
            case 3 -> days();
            case 4 -> new Query.And(several(() -> any(depth - 1)));
            case 5 -> new Query.Or(several(() -> any(depth - 1)));
            case 6 -> {
                Query part = any(depth - 1);
                yield part instanceof Query.Not ? part : new Query.Not(part);
            }
            case 7 -> new Query.InField(field(), any(depth - 1));
            case 8 ->
                new Query.Together(random.nextBoolean() ? Query.Unit.SENTENCE : Query.Unit.PARAGRAPH, parts(depth));
            default -> new Query.Near(random.nextInt(QueryParser.MAX_DISTANCE + 1), parts(depth));
        };
    }

    private List<Query> parts(int depth) {
        return random.nextInt(3) == 0 ? List.of(stretch(depth)) : several(() -> stretch(depth - 1));
    }

    private Query stretch(int depth) {
        return switch (random.nextInt(depth <= 0 ? 3 : 5)) {
            case 0, 1, 2 -> leaf();
            case 3 -> new Query.And(several(() -> stretch(depth - 1)));
            default -> new Query.Or(several(() -> stretch(depth - 1)));
        };
    }

    private List<Query> several(Supplier<Query> one) {
        List<Query> parts = new ArrayList<>();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            parts.add(one.get());
        }
        return parts;
    }

    private Query leaf() {
        return switch (random.nextInt(3)) {
            case 0 -> new Query.Words(WORDS[random.nextInt(WORDS.length)]);
            case 1 -> new Query.Prefix(random.nextBoolean() ? "乡村" : "20");
            default -> new Query.Phrase(phrase());
        };
    }

    private String phrase() {
        StringBuilder text = new StringBuilder("示");
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString().strip();
    }

    private Query days() {
        LocalDate from = random.nextInt(4) == 0 ? null : day();
        LocalDate to = from != null && random.nextInt(3) == 0 ? null : day();
        return from != null && to != null && from.isAfter(to) ? new Query.Issued(to, from) : new Query.Issued(from, to);
    }

    private LocalDate day() {
        int month = 1 + random.nextInt(12);
        return LocalDate.of(1000 + random.nextInt(9000), month, random.nextBoolean() ? 1 : 1 + random.nextInt(28))
                .plusDays(random.nextInt(3));
    }

    private QueryField field() {
        QueryField[] fields = QueryField.values();
        return fields[random.nextInt(fields.length)];
    }
}
