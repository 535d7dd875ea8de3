package io.ceyuan.cli;

import io.ceyuan.core.query.SynonymRule;
import io.ceyuan.core.search.EngineProvider;
import io.ceyuan.core.search.EngineSettings;
import io.ceyuan.core.search.SearchException;
import io.ceyuan.core.search.SearchException.Reason;
import io.ceyuan.indexer.parse.TopicRules;
import io.ceyuan.indexer.state.LibraryState;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where one library lives.
 *
 * <pre>
 * index/             the index
 * state/             what was read when, and what was rejected
 * work/              temporary files, while files are read
 * policy-terms.txt   the user's own terms, if there are any
 * topic-rules.tsv    the user's own rules for topics, if there are any
 * synonyms.txt       the user's own synonyms, if there are any
 * last-run.json      the report of the last indexing
 * frequent-queries.tsv what was asked how often
 * </pre>
 */
public record DataFolder(Path folder) {

    private static final String SCHEME = "lucene";

    EngineProvider engine() {
        return EngineProvider.of(settings());
    }

    /**
     * The index with the user's own terms and synonyms.
     *
     * @throws UncheckedIOException when a file of his cannot be read
     * @throws SearchException when a line of his synonyms is none
     */
    public EngineSettings settings() {
        try {
            String index = folder.toAbsolutePath().normalize().resolve("index").toString();
            return new EngineSettings(new URI(SCHEME, index, null), userTerms(), userSynonyms());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("not a folder: " + folder, e);
        }
    }

    Path state() {
        return folder.resolve("state");
    }

    Path work() {
        return folder.resolve("work");
    }

    LibraryState libraryState() {
        return LibraryState.load(state());
    }

    Path lastRun() {
        return folder.resolve("last-run.json");
    }

    Path frequentQueries() {
        return folder.resolve("frequent-queries.tsv");
    }

    /**
     * The rules for topics with the user's own.
     *
     * @throws UncheckedIOException when his table cannot be read, or a line of it is no rule
     */
    TopicRules topicRules() {
        String name = "自定义主题规则";
        Path file = folder.resolve("topic-rules.tsv");
        try {
            return TopicRules.with(lines(file, name));
        } catch (IllegalArgumentException e) {
            String problem = name + "有误：" + file + " " + e.getMessage();
            throw new UncheckedIOException(problem, new IOException(problem, e));
        }
    }

    private List<SynonymRule> userSynonyms() {
        Path file = folder.resolve("synonyms.txt");
        List<SynonymRule> rules = new ArrayList<>();
        int number = 0;
        for (String line : lines(file, "自定义同义词")) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                try {
                    rules.add(SynonymRule.parse(line.strip()));
                } catch (IllegalArgumentException e) {
                    throw new SearchException(
                            Reason.BAD_SYNONYMS, "自定义同义词 " + file + " 第 " + number + " 行：" + e.getMessage(), e);
                }
            }
        }
        return rules;
    }

    private List<String> userTerms() {
        return lines(folder.resolve("policy-terms.txt"), "自定义词典");
    }

    private static List<String> lines(Path file, String name) {
        try {
            return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("无法读取" + name + "（应为 UTF-8 编码）：" + file, e);
        }
    }
}
