package io.ceyuan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationsCommandTest {

    /** 《水价办法》第三条 with its title, an unexpected number, an ignored newspaper and a normal form that differs. */
    private static final String JUDGED = """
            {"id": "a1", "text": "依照《水价办法》第三条办理，见国发〔2015〕34号。", "citations": [{"type": "provision", "start": 2, "end": 11, "normalized": {"of": "水价办法", "pin": "第三条"}}, {"type": "title", "start": 2, "end": 8, "normalized": "水价办法"}]}

            {"id": "a2", "text": "按国办发〔2016〕5号和《绿化办法》执行，并参加读书会", "citations": [{"type": "number", "start": 1, "end": 12, "normalized": "国办发〔2016〕6号"}, {"type": "meeting", "start": 25, "end": 28, "normalized": "读书会"}], "ignore": [{"start": 13, "end": 19}]}
            """;

    @TempDir
    private Path temp;

    @Test
    void everyTypeHasItsCountsAndTheDifferencesAreListed() throws IOException {
        CommandRun run = CommandRun.of("citations", "--eval", file(JUDGED), "--differences");
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .contains(
                        "段落 2",
                        "number\t1\t1\t0\t0.5000\t1.0000\t0.6667\t0.0000",
                        "title\t1\t0\t0\t1.0000\t1.0000\t1.0000\t1.0000",
                        "provision\t1\t0\t0\t1.0000\t1.0000\t1.0000\t1.0000",
                        "meeting\t0\t0\t1\t1.0000\t0.0000\t0.0000\t1.0000",
                        "全部\t3\t1\t1\t0.7500\t0.7500\t0.7500\t0.6667",
                        "a1\t多\tnumber\t[15,26)\t国发〔2015〕34号\t国发〔2015〕34号",
                        "a2\t缺\tmeeting\t[25,28)\t读书会\t读书会",
                        "a2\t规范式\tnumber\t[1,12)\t国办发〔2016〕5号\t国办发〔2016〕6号  得到 国办发〔2016〕5号");
        assertThat(CommandRun.of("citations", "--eval", file(JUDGED)).out()).doesNotContain("a1\t");
    }

    @Test
    void headsAreScoredByTheirNumbers() throws IOException {
        CommandRun run = CommandRun.of("citations", "--differences", "--eval", file("""
                {"id": "h1", "text": "青府〔2021〕12号\\n根据国发〔2015〕34号", "own_number": "青府〔2021〕12号", "cited_numbers": [{"normalized": "国发〔2015〕34号"}]}
                {"id": "h2", "text": "青岚市水价办法", "own_number": "青府〔2021〕13号", "cited_numbers": []}
                """));
        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        "文件开头 2",
                        "本文文号\t正确 1\t0.5000",
                        "引用文号\t精确率 1.0000\t召回率 1.0000\tF1 1.0000",
                        "h2\t本文文号\t应为 青府〔2021〕13号\t得到 ");
    }

    @ParameterizedTest(name = "«{0}» is answered with {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "{ => 第 1 行：不是 JSON",
                "{\"id\": 1} => 第 1 行：没有 text 字段",
                "{\"text\": \"文\"} => 第 1 行：没有 citations 数组",
                "{\"text\": \"文\", \"citations\": [{\"type\": \"law\", \"start\": 0, \"end\": 1}]} => 第 1 行：不认识的 type：“law”",
                "{\"text\": \"文\", \"citations\": [{\"type\": \"title\", \"start\": 0, \"end\": 2}]} => 第 1 行：start、end 不是正文中的一段：[0, 2)，正文长 1",
                "' ' => 没有一行数据",
            })
    void aBrokenFileIsAnsweredWithItsLine(String line, String message) throws IOException {
        CommandRun run = CommandRun.of("citations", "--eval", file(line));
        assertThat(run.code()).isEqualTo(Ceyuan.FAILED);
        assertThat(run.err()).contains("judged.jsonl").contains(message);
    }

    @Test
    void theLineIsThatOfTheFileBlankOnesCounted() throws IOException {
        assertThat(CommandRun.of(
                                "citations",
                                "--eval",
                                file("{\"text\": \"\", \"citations\": []}\n\n{\"text\": \"文\"}\n"))
                        .err())
                .contains("第 3 行");
    }

    @Test
    void aMissingFileIsAnsweredWithASentence() {
        CommandRun run =
                CommandRun.of("citations", "--eval", temp.resolve("none.jsonl").toString());
        assertThat(run.code()).isEqualTo(Ceyuan.FAILED);
        assertThat(run.err()).contains("none.jsonl：没有这个文件");
    }

    private String file(String content) throws IOException {
        return Files.writeString(temp.resolve("judged.jsonl"), content, StandardCharsets.UTF_8)
                .toString();
    }
}
