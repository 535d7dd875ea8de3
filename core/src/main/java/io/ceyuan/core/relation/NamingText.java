package io.ceyuan.core.relation;

import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a document in one piece, a paragraph a line, with its title before it where no paragraph repeats that: names that are
 * declared in one paragraph are used in others.
 */
final class NamingText {

    /**
     * @param number of the paragraph; 0 for the title
     * @param start place in the whole text
     * @param title whether it is the title of the document
     */
    record Line(int number, int start, int end, boolean title) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();

    private NamingText() {}

    static NamingText of(PolicyDocument document) {
        NamingText all = new NamingText();
        String title = document.title().value();
        List<Paragraph> paragraphs = document.paragraphs();
        if (paragraphs.stream().noneMatch(paragraph -> paragraph.text().equals(title))) {
            all.add(0, quoted(title), true);
        }
        for (Paragraph paragraph : paragraphs) {
            boolean isTitle = paragraph.text().equals(title);
            all.add(paragraph.number(), isTitle ? quoted(title) : paragraph.text(), isTitle);
        }
        return all;
    }

    private void add(int number, String line, boolean title) {
        lines.add(new Line(number, text.length(), text.length() + line.length(), title));
        text.append(line).append('\n');
    }

    /** 关于印发〈X办法〉的通知 has its title in the signs of an inner one. */
    private static String quoted(String title) {
        return title.indexOf('《') >= 0
                ? title
                : title.replace('〈', '《').replace('〉', '》').replace('<', '《').replace('>', '》');
    }

    String text() {
        return text.toString();
    }

    List<Line> lines() {
        return lines;
    }
}
