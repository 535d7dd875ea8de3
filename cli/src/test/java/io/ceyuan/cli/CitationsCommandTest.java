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

    /** Of the province's notice the number, its title and an order that is not there; a meeting; 本通知. */
    private SampleLibrary citing() {
        SampleLibrary library = SampleLibrary.threeDocuments(temp).write("县级/落实.txt", """
                青溪县人民政府关于落实粮食政策的通知
                各乡镇人民政府：
                根据《云泽省人民政府关于促进粮食生产的通知》（云政发〔2021〕1号）和国务院令第907号，按照中央经济工作会议精神，现就有关事项通知如下。
                本通知自印发之日起施行。
                青溪县人民政府
                2023年5月2日
                """);
        assertThat(library.index().code()).isZero();
        return library;
    }

    @Test
    void theCitationsOfALibraryAreCountedByWhatTheyPointAt() {
        SampleLibrary library = citing();
        CommandRun table =
                CommandRun.of("citations", "--stats", "--data", library.data().toString());
        assertThat(table.code()).isZero();
        assertThat(table.out().lines())
                .contains(
                        "类型\t识别\t找到一份\t找到多份\t库中没有\t不指向文件",
                        "number\t1\t1\t0\t0\t0",
                        "order\t1\t0\t0\t1\t0",
                        "title\t1\t1\t0\t0\t0",
                        "meeting\t1\t0\t0\t0\t1",
                        "文件 4",
                        "被引用的文件 1");
        CommandRun json = CommandRun.of(
                "citations", "--stats", "--json", "--data", library.data().toString());
        assertThat(json.json().at("/types/number/resolved").asInt()).isEqualTo(1);
        assertThat(json.json().at("/cited").asInt()).isEqualTo(1);
    }

    @Test
    void whatIsThereIsComparedWithWhatIsFound() {
        CommandRun run = CommandRun.of(
                "citations",
                "--check",
                "--differences",
                "--data",
                citing().data().toString());
        assertThat(run.code()).isZero();
        assertThat(run.out().lines()).containsExactly("名称\t库中有\t找到\t比例", "文号、令号、公告号\t1\t1\t1.0000", "标题\t1\t1\t1.0000");
    }

    @Test
    void oneThingIsAskedAtATime() {
        assertThat(CommandRun.of("citations").code()).isEqualTo(2);
        assertThat(CommandRun.of("citations", "--stats", "--check").code()).isEqualTo(2);
    }

    private String file(String content) throws IOException {
        return Files.writeString(temp.resolve("judged.jsonl"), content, StandardCharsets.UTF_8)
                .toString();
    }
}
