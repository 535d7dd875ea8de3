package io.ceyuan.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.document.Provenance;
import io.ceyuan.core.document.Sourced;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A file that tells about documents")
final class SidecarsTest {

    @TempDir
    private Path temp;

    private IndexedFolder folder;

    @BeforeEach
    void fill() throws IOException {
        folder = IndexedFolder.of(temp);
    }

    @Test
    @DisplayName("goes before what the document says, and is none itself")
    void goesFirst() throws IOException {
        folder.write("省级/a.txt.meta.json", """
                {"标题": "关于粮食的通知", "issued": "2021-03-05", "发文机关": ["云泽省粮食局", "云泽省财政厅"], "validity": "已废止"}
                """);
        IndexingReport report = folder.run();
        assertThat(report.notes()).isEmpty();
        assertThat(report.files()).isEqualTo(3);
        PolicyDocument document = document("文库/省级/a.txt");
        assertThat(document.title()).isEqualTo(new Sourced<>("关于粮食的通知", Provenance.SIDECAR));
        assertThat(document.issued()).isEqualTo(new Sourced<>(LocalDate.of(2021, 3, 5), Provenance.SIDECAR));
        assertThat(document.issuers()).extracting(Object::toString).containsExactly("云泽省粮食局", "云泽省财政厅");
        assertThat(document.details().origins().validity()).isEqualTo(Provenance.SIDECAR);
    }

    @Test
    @DisplayName("may be a table in the folder, which the one beside a document goes before")
    void readsTable() throws IOException {
        folder.write("metadata.jsonl", """
                {"file": "省级/b.txt", "title": "关于治水的通知", "topic": "农业、林业、水利"}

                {"file": "c.md", "title": "表中的标题一例", "region": "云泽省"}
                """);
        folder.write("c.md.meta.json", "{\"title\": \"旁边的标题一例\"}");
        assertThat(folder.run().notes()).isEmpty();
        assertThat(document("文库/省级/b.txt").title().value()).isEqualTo("关于治水的通知");
        assertThat(document("文库/c.md").title().value()).isEqualTo("旁边的标题一例");
        assertThat(document("文库/c.md").region()).isEqualTo("云泽省");
    }

    @Test
    @DisplayName("makes its document be read again when it comes, changes or goes")
    void changes() throws IOException {
        folder.run();
        Path sidecar = folder.write("c.md.meta.json", "{\"title\": \"第一个标题一例\"}");
        assertThat(folder.run().indexed()).isEqualTo(1);
        assertThat(folder.run().indexed()).isZero();
        folder.write("c.md.meta.json", "{\"title\": \"第二个标题一例\"}");
        assertThat(folder.run().indexed()).isEqualTo(1);
        assertThat(document("文库/c.md").title().value()).isEqualTo("第二个标题一例");
        Files.delete(sidecar);
        assertThat(folder.run().indexed()).isEqualTo(1);
        assertThat(document("文库/c.md").title().value()).isEqualTo("云泽省数据条例");
    }

    @ParameterizedTest(name = "with {1} is reported as {2}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "c.md.meta.json => {\"title\": => 文库/c.md.meta.json 第 1 行：不是有效的 JSON，未采用",
                "c.md.meta.json => [1] => 文库/c.md.meta.json 第 1 行：不是 JSON 对象，未采用",
                "c.md.meta.json => {|\"颜色\": \"红\"} => 文库/c.md.meta.json 第 2 行：不认识的字段“颜色”，已略过",
                "c.md.meta.json => {|\"标题\": \"数据条例一例\",|\"issued\": \"2021-13-05\"} => 文库/c.md.meta.json 第 3 行：“issued”的值“2021-13-05”无法理解，已略过",
                "c.md.meta.json => {\"title\": {\"zh\": \"条例\"}} => 文库/c.md.meta.json 第 1 行：“title”的值不是文字，已略过",
                "没有.md.meta.json => {} => 文库/没有.md.meta.json：没有对应的文件",
                "metadata.jsonl => {\"file\": \"c.md\"}|{\"title\": \"条例\"} => 文库/metadata.jsonl 第 2 行：缺少 file（文件名），这一行未采用",
                "metadata.jsonl => {\"file\": \"c.md\"}|{} {} => 文库/metadata.jsonl 第 2 行：不是有效的 JSON，未采用",
                "metadata.jsonl => {\"file\": \"../外面.md\"} => 文库/metadata.jsonl 第 1 行：没有对应的文件",
            })
    void warns(String name, String text, String warning) throws IOException {
        folder.write(name, text.replace('|', '\n'));
        IndexingReport report = folder.run();
        assertThat(report.notes()).containsExactly(warning);
        assertThat(report.indexed()).as("nothing is lost").isEqualTo(3);
        assertThat(report.rejected()).isEmpty();
    }

    @Test
    @DisplayName("in another encoding is reported")
    void warnsOfEncoding() throws IOException {
        Files.write(folder.library().resolve("c.md.meta.json"), new byte[] {(byte) 0xB1, (byte) 0xEA});
        assertThat(folder.run().notes()).containsExactly("文库/c.md.meta.json：无法读取，或者不是 UTF-8 文本，未采用");
    }

    private PolicyDocument document(String place) {
        return folder.index().documents().stream()
                .filter(document -> document.source().place().equals(place))
                .findFirst()
                .orElseThrow();
    }
}
