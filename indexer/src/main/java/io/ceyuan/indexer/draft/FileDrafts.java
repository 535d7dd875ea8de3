package io.ceyuan.indexer.draft;

import io.ceyuan.core.draft.Draft;
import io.ceyuan.core.draft.DraftFiles;
import io.ceyuan.core.draft.DraftParagraph;
import io.ceyuan.core.draft.DraftReading;
import io.ceyuan.core.draft.DraftReport;
import io.ceyuan.core.draft.Finding;
import io.ceyuan.indexer.extract.Block;
import io.ceyuan.indexer.extract.Extracted;
import io.ceyuan.indexer.extract.Extractor;
import io.ceyuan.indexer.extract.Recognition;
import io.ceyuan.indexer.extract.Rejected;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a Word file as it was written, word for word, and any other file through the extractor; which looks at every file first, so that a
 * broken, encrypted or hostile one ends there.
 */
public final class FileDrafts implements DraftFiles {

    private static final String WORD = "docx";

    private final Extractor extractor;
    private final Clock clock;

    /**
     * @param clock which dates the comments
     */
    public FileDrafts(Extractor extractor, Clock clock) {
        this.extractor = extractor;
        this.clock = clock;
    }

    @Override
    public DraftReading read(Path file) throws InterruptedException {
        return switch (extractor.extract(file)) {
            case Rejected rejected -> new DraftReading.Refused(rejected.reason());
            case Extracted text when text.format().equals(WORD) -> word(file, text);
            case Extracted text -> new DraftReading.Opened(draft(text), false);
        };
    }

    private static DraftReading word(Path file, Extracted text) {
        try (WordFile word = WordFile.open(file)) {
            List<DraftParagraph> paragraphs = new ArrayList<>();
            word.paragraphs()
                    .forEach(one -> paragraphs.add(new DraftParagraph(paragraphs.size() + 1, one.place(), one.text())));
            return paragraphs.isEmpty()
                    ? new DraftReading.Opened(draft(text), false)
                    : new DraftReading.Opened(new Draft(paragraphs), true);
        } catch (IOException e) {
            // the extractor is more patient with what is not quite as it should be
            return new DraftReading.Opened(draft(text), false);
        }
    }

    private static Draft draft(Extracted text) {
        List<DraftParagraph> paragraphs = new ArrayList<>();
        for (Block block : text.blocks()) {
            String place = block.row() ? "表格" : block.note() != null ? "脚注" : "";
            paragraphs.add(new DraftParagraph(paragraphs.size() + 1, place, block.text()));
        }
        return new Draft(paragraphs, text.recognition() == Recognition.WANTED);
    }

    @Override
    public void mark(Path file, DraftReport report, OutputStream out) throws IOException {
        try (WordFile word = WordFile.open(file)) {
            List<WordParagraph> paragraphs = word.paragraphs();
            List<WordComment> comments = new ArrayList<>();
            for (Finding finding : report.findings()) {
                if (finding.paragraph() > paragraphs.size()) {
                    throw changed();
                }
                comments.add(comment(finding, paragraphs.get(finding.paragraph() - 1)));
            }
            word.write(comments, clock.instant(), out);
        }
    }

    private static WordComment comment(Finding finding, WordParagraph paragraph) throws IOException {
        String text = paragraph.text();
        int end = finding.span().end();
        if (end > text.length() || !text.substring(finding.span().start(), end).equals(finding.text())) {
            throw changed();
        }
        boolean beside = paragraph.at() instanceof WordParagraph.InNote
                || paragraph.place().equals(WordTextReader.BOX);
        return new WordComment(
                paragraph.at(), finding.span(), CommentText.of(finding, beside ? paragraph.place() : ""));
    }

    private static IOException changed() {
        return new IOException("文件在核查期间有改动");
    }
}
