package io.ceyuan.core.reference;

import java.time.LocalDate;
import java.util.List;

/**
 * Writes references by GB/T 7714—2015 in the numeric style (顺序编码制), as electronic sources.
 *
 * <pre>
 * 主要责任者. 题名: 编号[文献类型/OL]. 年: 引文条款(发布日期)[引用日期]. 网址.
 * 云泽省人民政府. 云泽省取水管理办法: 云政发〔2021〕12号[Z/OL]. 2021: 第三条(2021-03-05)[2026-01-02]. http://….
 * </pre>
 *
 * What is not known is left out: no place, no «佚名».
 */
public final class Gbt7714 {

    /** 责任者不超过3个时全部照录, 超过3个时只著录前3个, 其后加“, 等”. */
    private static final int MOST_AUTHORS = 3;

    private Gbt7714() {}

    /** The entry in one line, without its number. */
    public static String write(Reference reference) {
        StringBuilder entry = new StringBuilder();
        List<String> authors = reference.authors().stream().map(Line::of).toList();
        if (!authors.isEmpty()) {
            entry.append(String.join(", ", authors.subList(0, Math.min(MOST_AUTHORS, authors.size()))))
                    .append(authors.size() > MOST_AUTHORS ? ", 等. " : ". ");
        }
        entry.append(Line.of(reference.title()));
        String number = reference.number();
        if (number != null) {
            entry.append(": ").append(Line.of(number));
        }
        entry.append('[').append(reference.type().gbt7714()).append("/OL]. ");
        LocalDate issued = reference.issued();
        Passage passage = reference.passage();
        if (passage != null) {
            entry.append(issued == null ? "" : issued.getYear() + ": ").append(passage.locator());
        }
        if (issued != null) {
            entry.append('(').append(issued).append(')');
        }
        return entry.append('[')
                .append(reference.accessed())
                .append("]. ")
                .append(reference.url())
                .append('.')
                .toString();
    }
}
