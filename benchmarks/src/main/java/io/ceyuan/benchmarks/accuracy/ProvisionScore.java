package io.ceyuan.benchmarks.accuracy;

import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.outline.Outline;
import io.ceyuan.core.outline.Section;
import io.ceyuan.core.outline.SectionKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The articles of a statute that have an address of their own, against a plain scan of the lines that begin with one. */
final class ProvisionScore {

    private static final Pattern LINE = Pattern.compile(
            "(?m)^[\\s\\p{Z}*#]*(?<label>第\\s?[0-9０-９〇零一二三四五六七八九十百千]{1,7}\\s?条(?:之[一二三四五六七八九十]+)?)(?=[\\s\\p{Z}*【（])");

    private final Score score = new Score("statutes: articles with an address", 0.99);

    void add(Truth truth, Path file, PolicyDocument document) throws IOException {
        Matcher lines = LINE.matcher(Files.readString(file));
        List<String> missing = new ArrayList<>();
        while (lines.find()) {
            missing.add(lines.group("label"));
        }
        int wanted = missing.size();
        Outline.of(document.paragraphs())
                .walk()
                .filter(section -> section.kind() == SectionKind.ARTICLE)
                .map(Section::label)
                .forEach(missing::remove);
        for (int article = 0; article < wanted; article++) {
            boolean found = article >= missing.size();
            score.add(truth, found ? 1 : 0, found ? "" : missing.get(article));
        }
    }

    Score score() {
        return score;
    }
}
