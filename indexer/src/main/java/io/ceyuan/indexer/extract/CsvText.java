package io.ceyuan.indexer.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Comma-separated values, with whatever stands for the comma; each record is a row of a table. */
final class CsvText {

    private static final List<Character> DELIMITERS = List.of(',', '\t', ';', '|', '，');
    private static final int SAMPLE = 20;

    private CsvText() {}

    static Extraction read(String text) {
        char delimiter = delimiter(text);
        try {
            return rows(text, format(delimiter).get());
        } catch (IOException | UncheckedIOException e) {
            return unquoted(text, delimiter);
        }
    }

    /** A quotation mark that nobody closes is a letter like others. */
    private static Extraction unquoted(String text, char delimiter) {
        try {
            return rows(text, format(delimiter).setQuote(null).get());
        } catch (IOException | UncheckedIOException e) {
            return Rejected.damaged();
        }
    }

    private static CSVFormat.Builder format(char delimiter) {
        return CSVFormat.DEFAULT.builder().setDelimiter(delimiter);
    }

    private static Extraction rows(String text, CSVFormat format) throws IOException {
        List<Block> blocks = new ArrayList<>();
        try (CSVParser records = CSVParser.parse(text, format)) {
            for (CSVRecord record : records) {
                TableRows.row(record.stream().map(CleanText::line).toList()).ifPresent(blocks::add);
                if (blocks.size() > Limits.BLOCKS) {
                    return Rejected.tooMuchText();
                }
            }
        }
        return blocks.isEmpty() ? Rejected.blank() : new Extracted("csv", blocks, List.of());
    }

    /** The one that parts most of the first lines into more than one cell, and then into most cells. */
    private static char delimiter(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(SAMPLE).toList();
        char best = ',';
        long most = 0;
        for (char delimiter : DELIMITERS) {
            long parted =
                    lines.stream().filter(line -> line.indexOf(delimiter) >= 0).count();
            long cells = lines.stream()
                    .mapToLong(line -> line.chars().filter(c -> c == delimiter).count())
                    .min()
                    .orElse(0);
            long score = parted * 1000 + Math.min(cells, 999);
            if (score > most) {
                most = score;
                best = delimiter;
            }
        }
        return best;
    }
}
