package io.ceyuan.benchmarks.accuracy;

import io.ceyuan.indexer.extract.Block;
import io.ceyuan.indexer.extract.Extracted;
import io.ceyuan.indexer.extract.Property;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    /**
     * Whether it stands there as a whole date, and not only as the day of coming into force (自2021年1月1日起施行) or of a
     * resolution (已于2021年1月1日由部务会议通过), which lists confuse with the day of issue.
     */
    static boolean isDayOfIssueIn(String date, String path, Extracted text) {
        if (date.length() < 10) {
            return false;
        }
        Pattern day = Pattern.compile("(?<!自|[已并]于|，于)(?:" + form(date).pattern() + ")(?!\\s*日?(?:[上下]午|由|，|起|举行|在))");
        return day.matcher(path).find()
                || Stream.concat(
                                text.blocks().stream().map(Block::text),
                                text.properties().stream().map(Property::value))
                        .anyMatch(line -> day.matcher(line).find());
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
