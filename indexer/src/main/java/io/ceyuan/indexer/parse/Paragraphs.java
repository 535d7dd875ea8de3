package io.ceyuan.indexer.parse;

import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.Span;
import io.ceyuan.indexer.extract.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers the blocks of a text as paragraphs, and raises the headings that only their wording shows. */
final class Paragraphs {

    /** One endless paragraph would make every analyzer crawl, and a hit in it would say nothing. */
    private static final int LONGEST = 10_000;

    private static final int LONGEST_HEADING = 40;
    private static final int HEAD_LINES = 8;
    private static final int TITLE_LINES = 4;

    private static final Pattern PART = Pattern.compile("^第[一二三四五六七八九十百0-9]+编(?![\\p{IsHan}]*[，。])");
    private static final Pattern CHAPTER = Pattern.compile("^(?:第[一二三四五六七八九十百0-9]+章|附\\s*则$|总\\s*则$)");
    private static final Pattern SECTION = Pattern.compile("^第[一二三四五六七八九十百0-9]+节|^[（(][一二三四五六七八九十]+[）)]");
    private static final Pattern ITEM = Pattern.compile("^[一二三四五六七八九十]{1,3}、|^附件[0-9一二三四五六七八九十]*[：:]?$");
    private static final Pattern SENTENCE = Pattern.compile("[。；，：:;]");

    private Paragraphs() {}

    /** The paragraphs from 1 on; the lines that only repeat the title are left out, unless there is nothing else. */
    static List<Paragraph> of(List<Block> blocks, String title) {
        List<Block> text = withoutTitle(blocks, TitleForm.key(title));
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Block block : text) {
            for (Span part : parts(block.text())) {
                paragraphs.add(paragraph(paragraphs.size() + 1, block, part));
            }
        }
        return paragraphs;
    }

    private static List<Block> withoutTitle(List<Block> blocks, String key) {
        List<Block> rest = new ArrayList<>(blocks);
        for (int from = 0; from < Math.min(HEAD_LINES, rest.size()); from++) {
            StringBuilder lines = new StringBuilder();
            for (int count = 1; count <= TITLE_LINES && from + count <= rest.size(); count++) {
                lines.append(rest.get(from + count - 1).text());
                if (lines.length() <= 2 * TitleForm.LONGEST
                        && TitleForm.key(lines.toString()).equals(key)) {
                    rest.subList(from, from + count).clear();
                    from--;
                    break;
                }
            }
        }
        return rest.isEmpty() ? blocks : rest;
    }

    private static int level(Block block) {
        String text = block.text();
        if (block.headingLevel() > 0
                || block.row()
                || text.length() > LONGEST_HEADING
                || SENTENCE.matcher(text).find()) {
            return block.headingLevel();
        }
        if (PART.matcher(text).find()) {
            return 1;
        }
        if (CHAPTER.matcher(text).find() || ITEM.matcher(text).find()) {
            return 2;
        }
        return SECTION.matcher(text).find() ? 3 : 0;
    }

    /** A footnote in several parts has its mark in the first. */
    private static Paragraph paragraph(int number, Block block, Span part) {
        return new Paragraph(
                number,
                level(block),
                block.text().substring(part.start(), part.end()),
                block.cells().stream().map(cell -> cell.within(part)).toList(),
                part.start() == 0 ? block.note() : null);
    }

    private static List<Span> parts(String text) {
        List<Span> parts = new ArrayList<>();
        int from = 0;
        while (text.length() - from > LONGEST) {
            int most = from + LONGEST - 1;
            int end = Math.max(text.lastIndexOf('。', most), text.lastIndexOf(' ', most)) + 1;
            if (end - from < LONGEST / 2) {
                end = Character.isHighSurrogate(text.charAt(most)) ? most : most + 1;
            }
            parts.add(new Span(from, text.charAt(end - 1) == ' ' ? end - 1 : end));
            from = text.charAt(end) == ' ' ? end + 1 : end;
        }
        parts.add(new Span(from, text.length()));
        return parts;
    }
}
