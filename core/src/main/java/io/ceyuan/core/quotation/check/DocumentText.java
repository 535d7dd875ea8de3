package io.ceyuan.core.quotation.check;

import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.PolicyDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * A document as quotations are compared with it: its running text with tables, and by themselves each footnote and the title, where no
 * paragraph repeats that.
 */
record DocumentText(PolicyDocument document, List<Block> blocks) {

    DocumentText {
        blocks = List.copyOf(blocks);
    }

    static DocumentText of(PolicyDocument document) {
        List<Block> blocks = new ArrayList<>();
        List<Paragraph> running =
                document.paragraphs().stream().filter(one -> one.note() == null).toList();
        if (!running.isEmpty()) {
            blocks.add(Block.of(running));
        }
        document.paragraphs().stream()
                .filter(one -> one.note() != null)
                .forEach(note -> blocks.add(Block.of(List.of(note))));
        String title = document.title().value();
        if (document.paragraphs().stream().noneMatch(one -> one.text().contains(title))) {
            blocks.add(Block.ofTitle(title));
        }
        return new DocumentText(document, blocks);
    }
}
