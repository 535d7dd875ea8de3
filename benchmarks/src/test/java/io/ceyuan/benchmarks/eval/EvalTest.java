package io.ceyuan.benchmarks.eval;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.cli.DataFolder;
import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.SourceFile;
import io.ceyuan.core.search.DocumentWriter;
import io.ceyuan.core.search.EngineProvider;
import io.ceyuan.core.search.EngineSettings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
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

    @Test
    void aLibraryOfOnesOwnIsJudgedAsItIsIndexed() throws IOException {
        Path data = library();
        write("mine.tsv", "# 我们的判断\n河长如何巡查？\t文库/河长.txt\t2\n禁捕\t文库/甲/禁捕.txt\t1\n禁捕\t文库/没有.txt\t1\n");
        Path run = folder.resolve("run");
        assertThat(said(
                        "--data",
                        data.toString(),
                        "--judgements",
                        folder.resolve("mine.tsv").toString(),
                        "--baseline",
                        "bigrams",
                        "--run-out",
                        run.toString()))
                .isEqualTo("注意：判定为相关的文件有 1 份不在其中，如 文库/没有.txt\n");
        assertThat(Files.readAllLines(run)).contains("河长如何巡查？ Q0 文库/河长.txt 1 -1 ceyuan", "禁捕 Q0 文库/禁捕.txt 1 -1 ceyuan");
    }

    /** A data folder with two documents, each in two places. */
    private Path library() throws IOException {
        write("mine.jsonl", CORPUS.replace("\"a\"", "\"文库/河长.txt\"").replace("\"b\"", "\"文库/禁捕.txt\""));
        Path data = folder.resolve("data");
        EngineSettings settings = new DataFolder(data).settings();
        try (DocumentWriter writer = EngineProvider.of(settings).openWriter(settings)) {
            for (PolicyDocument document : new JudgedDocuments(folder.resolve("mine.jsonl")).read()) {
                SourceFile copy = new SourceFile(
                        document.source().place().replace("文库/", "文库/甲/"), "file:///x", "txt", 1, Instant.EPOCH);
                writer.write(document.at(document.id(), List.of(document.source(), copy)));
            }
            writer.commit();
        }
        return data;
    }

    @ParameterizedTest(name = "{0} is refused: {1}")
    @CsvSource(
            delimiterString = "|",
            value = {
                "--data {}/data | --data 和 --judgements 要一起用",
                "--judgements {}/mine.tsv | --data 和 --judgements 要一起用",
                "--data {}/data --judgements {}/mine.tsv --library | 不能与文件夹、--library、--queries 或 --qrels 一起用",
                "--data {}/data --judgements {}/mine.tsv {} | 不能与文件夹、--library、--queries 或 --qrels 一起用",
                "--data {}/无 --judgements {}/mine.tsv | 没有这个资料文件夹：",
                "--data {} --judgements {}/mine.tsv | 还没有索引",
                "--data {}/data --judgements {}/无.tsv | 没有这个文件：",
                "--data {}/data --judgements {}/bad.tsv | bad.tsv 第 2 行：应为以制表符分隔的 3 栏（检索词、文件、等级），却有 1 栏",
                "--data {}/data --judgements {}/none.tsv | 没有一个问题有相关文件",
            })
    void whatCannotBeJudgedIsNamed(String arguments, String message) throws IOException {
        library();
        write("mine.tsv", "河长\t文库/河长.txt\t2\n");
        write("bad.tsv", "河长\t文库/河长.txt\t2\n河长 文库/河长.txt 2\n");
        write("none.tsv", "河长\t文库/河长.txt\t0\n");
        assertThat(said(arguments.replace("{}", folder.toString()).split(" "))).contains(message);
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
