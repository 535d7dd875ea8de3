package io.ceyuan.benchmarks.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvalTest {

    private static final String CORPUS = """
            {"id": "a", "title": "河长制条例", "text": "河长巡查河湖。\\n每月一次。"}
            {"id": "b", "title": "禁捕通告", "text": "浔安江禁止捕捞。"}
            """;

    @TempDir
    private Path folder;

    @Test
    void answersAreWrittenAsTrecWritesThem() throws IOException {
        write("corpus.jsonl", CORPUS);
        write("queries.tsv", "q1\t河长如何巡查？\nq2\t禁捕\n");
        write("qrels.trec", "q1 0 a 1\nq2 0 b 1\n");
        Path run = folder.resolve("run");
        assertThat(said(folder.toString(), "--run-out", run.toString())).isEmpty();
        assertThat(Files.readAllLines(run)).contains("q1 Q0 a 1 -1 ceyuan", "q2 Q0 b 1 -1 ceyuan");
    }

    @ParameterizedTest(name = "{1} with “{2}” is refused: {3}")
    @CsvSource(
            delimiterString = "|",
            value = {
                "corpus.jsonl | corpus.jsonl | {\"id\": \"a\" | corpus.jsonl 第 1 行：不是 JSON",
                "corpus.jsonl | corpus.jsonl | {\"id\": \"a\", \"title\": \"甲\"} | corpus.jsonl 第 1 行：缺少文本栏 text",
                "queries.tsv  | queries.tsv  | q1 河长 | queries.tsv 第 1 行：应为以制表符分隔的 2 栏",
                "qrels.trec   | qrels.trec   | q1 0 a | qrels.trec 第 1 行：应为四栏",
                "qrels.trec   | qrels.trec   | q1 0 a 好 | qrels.trec 第 1 行：等级应为整数，不是“好”",
                "qrels.trec   | qrels.2.trec | q1 0 a 1 | 中有 2 个 qrels* 文件，请用 --qrels 指明一个",
            })
    void aFileThatCannotBeReadIsNamedWithItsLine(String replaced, String file, String content, String message)
            throws IOException {
        write("corpus.jsonl", CORPUS);
        write("queries.tsv", "q1\t河长\n");
        write("qrels.trec", "q1 0 a 1\n");
        write(file, content);
        assertThat(said(folder.toString())).contains(message);
    }

    @Test
    void aFolderWithoutQuestionsIsRefused() throws IOException {
        write("corpus.jsonl", CORPUS);
        assertThat(said(folder.toString())).contains("中没有 queries*.tsv 文件");
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        assertThat(said(folder.resolve("无").toString())).contains("没有这个文件夹");
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private static String said(String... arguments) {
        StringWriter err = new StringWriter();
        Eval.commandLine().setErr(new PrintWriter(err, true)).execute(arguments);
        return err.toString();
    }
}
