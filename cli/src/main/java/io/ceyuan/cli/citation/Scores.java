package io.ceyuan.cli.citation;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;

/** How well the extractor does on a file that people judged. */
public sealed interface Scores permits CitationScores, HeadScores {

    /**
     * Scores the extractor on a file of judged paragraphs, or of heads of documents: every line of the latter has an
     * {@code own_number}.
     *
     * @throws java.io.UncheckedIOException with a sentence for the user when the file cannot be read
     */
    static Scores of(Path file) {
        JudgedFile judged = new JudgedFile(file);
        return judged.hasHeads() ? HeadScores.of(judged) : CitationScores.of(judged);
    }

    void print(PrintWriter out);

    /** Every difference from what was judged: a line each, its cells parted by tabulators. */
    List<String> differences();
}
