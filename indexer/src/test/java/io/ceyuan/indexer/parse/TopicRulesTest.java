package io.ceyuan.indexer.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ceyuan.core.document.Sourced;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Rules for topics of one's own")
final class TopicRulesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} make 《青岚市海绵城市管理办法》 one of {1}")
    @CsvSource(
            delimiterString = "=>",
            nullValues = "-",
            value = {
                "# none => -",
                "城乡建设、环境保护;4;海绵城市 口袋公园 => 城乡建设、环境保护",
                " 数字政府 ; 9 ;  海绵城市   政务云 => 数字政府",
                "数字政府;4;海绵城市|城乡建设、环境保护;5;海绵 => 城乡建设、环境保护",
                "数字政府;4;海绵城市||# 不再|数字政府;0;海绵城市 => -",
            })
    void change(String table, @Nullable String topic) throws Exception {
        Sourced<String> found = topic("青岚市海绵城市管理办法", table);
        assertThat(found == null ? null : found.value()).isEqualTo(topic);
    }

    @Test
    @DisplayName("take away a word that comes with the program")
    void takeAway() throws Exception {
        assertThat(topic("青岚市幼儿园管理办法", "# none")).extracting(Sourced::value).isEqualTo("科技、教育");
        assertThat(topic("青岚市幼儿园管理办法", "科技、教育;0;幼儿园")).isNull();
    }

    @ParameterizedTest(name = "are refused with the line that is none: {0}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "# 说明|综合政务;4 => 第 2 行",
                "综合政务;四;公文 => 第 1 行",
                "综合政务;101;公文 => 第 1 行",
                "综合政务;-1;公文 => 第 1 行",
                "综合政务;4;公文||;4;公文 => 第 3 行",
                "综合政务;4;  => 第 1 行",
                "综合政务;4;公文;会议 => 第 1 行",
                "综合政务 4 公文 => 第 1 行",
            })
    void refuse(String table, String line) {
        assertThatThrownBy(() -> rules(table))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(line + "应为“主题、权重（0 至 100）、词”，以制表符分隔");
    }

    @Test
    @DisplayName("have a fingerprint that changes with every rule and with no note")
    void fingerprint() {
        String one = rules("综合政务;4;公文").fingerprint();
        assertThat(rules("# 说明||综合政务;4;公文").fingerprint()).isEqualTo(one);
        assertThat(rules("综合政务;5;公文").fingerprint()).isNotEqualTo(one);
        assertThat(rules("# 说明").fingerprint())
                .isEqualTo(TopicRules.usual().fingerprint())
                .isEmpty();
    }

    private @Nullable Sourced<String> topic(String title, String table) throws Exception {
        return ParsedText.of(folder, "甲.txt", title + "|第一条 内容。", rules(table))
                .details()
                .topic();
    }

    /** A bar ends a line, a semicolon is a tabulator. */
    private static TopicRules rules(String table) {
        List<String> lines = Arrays.asList(table.replace(';', '\t').split("\\|", -1));
        return TopicRules.with(lines);
    }
}
