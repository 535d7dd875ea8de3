package io.ceyuan.indexer.extract;

import io.ceyuan.core.document.Provenance;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The information table of a government page, read from its cells or lines: 发文机关： 国务院 成文日期： 2019年1月22日.
 *
 * @param consumed cells that belong to it, counted from the first one
 */
record LabelTable(List<Property> properties, int consumed) {

    private static final LabelTable NONE = new LabelTable(List.of(), 0);

    /** So few labels may stand in any text. */
    private static final int FEWEST = 3;

    private static final Set<Field> TELLING = EnumSet.of(Field.NUMBER, Field.ISSUER, Field.WRITTEN, Field.PUBLISHED);

    /** The table that the cells begin with; empty when they begin with something else. */
    static LabelTable read(List<String> cells) {
        List<Property> properties = new ArrayList<>();
        int labels = 0;
        boolean telling = false;
        int at = 0;
        while (at < cells.size()) {
            Optional<Cell> cell = Cell.of(cells.get(at));
            if (cell.isEmpty()) {
                break;
            }
            Field field = cell.get().field();
            String value = cell.get().value();
            at++;
            if (value.isEmpty() && hasValue(cells, at, field)) {
                value = CleanText.line(cells.get(at++));
            }
            labels++;
            telling |= TELLING.contains(field);
            if (!value.isEmpty() && field != Field.OTHER) {
                properties.add(new Property(field, value, Provenance.PAGE_TABLE));
            }
        }
        return labels < FEWEST || !telling ? NONE : new LabelTable(properties, at);
    }

    boolean isEmpty() {
        return consumed == 0;
    }

    /** The value of 主题词 may be missing at the end of a table: then the next line is the title of the text. */
    private static boolean hasValue(List<String> cells, int at, Field field) {
        if (at >= cells.size() || Cell.of(cells.get(at)).isPresent()) {
            return false;
        }
        return (field != Field.OTHER && field != Field.KEYWORDS)
                || (at + 1 < cells.size() && Cell.of(cells.get(at + 1)).isPresent());
    }

    /** A label, and its value when both stand in one cell. */
    private record Cell(Field field, String value) {

        private static final int LONGEST_LABEL = 12;

        static Optional<Cell> of(String raw) {
            String text = CleanText.line(raw);
            int colon = Math.max(text.indexOf('：'), text.indexOf(':'));
            int first = text.indexOf('：') < 0 || text.indexOf(':') < 0
                    ? colon
                    : Math.min(text.indexOf('：'), text.indexOf(':'));
            if (first < 0) {
                // a table without colons has its label in a cell of its own
                return text.length() <= LONGEST_LABEL
                        ? Field.ofLabel(text).map(field -> new Cell(field, ""))
                        : Optional.empty();
            }
            if (first > LONGEST_LABEL) {
                return Optional.empty();
            }
            return Field.ofLabel(text.substring(0, first))
                    .map(field -> new Cell(field, text.substring(first + 1).strip()));
        }
    }
}
