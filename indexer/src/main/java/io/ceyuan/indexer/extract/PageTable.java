package io.ceyuan.indexer.extract;

import java.util.List;
import org.jsoup.nodes.Element;

/** Finds the information table of a government page among its elements. */
final class PageTable {

    private static final int MOST_CELLS = 80;
    private static final String CELLS = "td, th, li, dt, dd, p, div";

    private PageTable() {}

    /** The properties of the table, which is taken out of the page so that it is no part of the text. */
    static List<Property> takeFrom(Element body) {
        Element smallest = null;
        LabelTable best = null;
        for (Element element : body.select("table, dl, ul, ol, div")) {
            LabelTable table = LabelTable.read(cells(element));
            // an element around the table has the same table, and the text besides
            if (!table.isEmpty() && (best == null || table.consumed() >= best.consumed())) {
                smallest = element;
                best = table;
            }
        }
        if (smallest == null || best == null || !isWhole(smallest, best)) {
            return List.of();
        }
        smallest.remove();
        return best.properties();
    }

    private static List<String> cells(Element element) {
        return element.selectStream("td, th, li, dt, dd, p, span, b, strong, div")
                .limit(MOST_CELLS)
                .filter(PageTable::isLeaf)
                .filter(cell -> !hasCellAbove(cell))
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static boolean isLeaf(Element cell) {
        return cell.selectStream(CELLS).limit(2).count() <= (cell.is(CELLS) ? 1 : 0);
    }

    /** A {@code b} inside a {@code td} would give its text twice. */
    private static boolean hasCellAbove(Element cell) {
        Element above = cell.parent();
        return above != null && above.is(CELLS) && isLeaf(above);
    }

    /** An element that holds the text as well as the table is too large to be the table. */
    private static boolean isWhole(Element element, LabelTable table) {
        int values = table.properties().stream()
                .mapToInt(property -> property.value().length())
                .sum();
        return element.text().length() <= 2 * values + 400;
    }
}
