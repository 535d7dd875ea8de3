package io.ceyuan.benchmarks.accuracy;

import io.ceyuan.indexer.extract.Extracted;
import java.util.regex.Pattern;

/**
 * Tells whether a date stands anywhere in a file or its path. Lists of documents know dates that the copies do not
 * carry; nobody can read those out of the file.
 */
final class PrintedDate {

    private PrintedDate() {}

    /**
     * @param date a year or a date of ISO 8601
     */
    static boolean isIn(String date, String path, Extracted text) {
        Pattern form = form(date);
        return form.matcher(path).find()
                || text.blocks().stream()
                        .anyMatch(block -> form.matcher(block.text()).find())
                || text.properties().stream()
                        .anyMatch(property -> form.matcher(property.value()).find());
    }

    private static Pattern form(String date) {
        String[] parts = date.split("-");
        if (parts.length < 3) {
            return Pattern.compile("(?<![0-9])" + parts[0] + "(?![0-9])");
        }
        String between = "\\s*[年月./-]?\\s*0?";
        return Pattern.compile("(?<![0-9])" + parts[0] + between + Integer.parseInt(parts[1]) + between
                + Integer.parseInt(parts[2]) + "(?![0-9])");
    }
}
