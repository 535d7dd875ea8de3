package io.ceyuan.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Texts and pages")
final class TextFormatsTest {

    @ParameterizedTest(name = "of Markdown lose their marks: {0}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "# 总则 => 1 总则",
                "### 第一节 => 3 第一节",
                "**重点** 工作 => 0 重点 工作",
                "见[《通知》](https://example.org/a(1)) => 0 见《通知》",
                "> - 引用的一项 => 0 引用的一项",
                "1. 编号保留 => 0 1. 编号保留",
                "| 指标 | 目标 | => 0 指标 目标",
                "甲<br>乙 => 0 甲乙",
                "3*4*5 不变 => 0 3*4*5 不变",
                "\\*不是强调\\* => 0 *不是强调*",
                "标题\\n=== => 1 标题",
            })
    void markdown(String source, String block) {
        Extracted text = (Extracted) MarkdownText.read(source.replace("\\n", "\n"));
        assertThat(text.blocks())
                .singleElement()
                .satisfies(only ->
                        assertThat(only.headingLevel() + " " + only.text()).isEqualTo(block));
    }

    @Test
    @DisplayName("of Markdown and plain text give their front matter as metadata")
    void frontMatter() {
        String source =
                "---\ntitle: \"云泽省数据条例\"\nnumber: 云人发〔2021〕3号\nissuer: [甲局, 乙局]\ndate: 2021-03-05\nstatus: !!java.lang.Object x\n---\n正文";
        for (Extraction read : new Extraction[] {MarkdownText.read(source), PlainText.read(source)}) {
            assertThat(((Extracted) read).properties())
                    .extracting(property -> property.field() + "=" + property.value())
                    .containsExactly("TITLE=云泽省数据条例", "NUMBER=云人发〔2021〕3号", "ISSUER=甲局、乙局", "WRITTEN=2021-03-05");
            assertThat(((Extracted) read).blocks()).containsExactly(Block.paragraph("正文"));
        }
    }

    @Test
    @DisplayName("of plain text keep their lines as paragraphs, without indentation and control characters")
    void plain() {
        Extracted text = (Extracted) PlainText.read("标题\r\n　　第一\u0007段\u000B第二段\n\n实 施 方 案\n😀\ud800");
        assertThat(text.blocks()).extracting(Block::text).containsExactly("标题", "第一段", "第二段", "实施方案", "😀\ufffd");
    }

    @Test
    @DisplayName("of a government site give the table as metadata and the main part as text")
    void page() {
        String html = """
                <html><head><title>国务院关于某事的批复_中国政府网</title></head><body>
                <div class="nav"><a href="/">首页</a> 当前位置：政策</div>
                <table><tr><td><b>索 引 号：</b></td><td>000014349/2004</td><td><b>发文机关：</b></td><td>国务院</td></tr>
                <tr><td>成文日期：</td><td>2004年06月26日</td><td>标　　题：</td><td>国务院关于某事的批复</td></tr>
                <tr><td>发文字号：</td><td>国函〔2004〕18号</td><td>发布日期：</td><td>2018年12月03日</td></tr></table>
                <div id="UCAP-CONTENT"><p>国务院关于某事<br>的批复</p><p>云泽省人民政府：</p><p>你省请示收悉。现批复如下：同意你省的意见，请认真组织实施，重大问题及时报告。
                同意你省的意见，请认真组织实施。</p><table><tr><th>项目</th><th>金额</th></tr><tr><td>甲</td><td>3 万元</td></tr></table>
                <p style="display: none">看不见</p><p>责任编辑：张三</p></div>
                <div class="related"><p>相关链接</p><p>另一个文件</p></div><div id="footer">版权所有</div></body></html>
                """;
        Extracted text = (Extracted) HtmlPage.read(html.getBytes(TextDecoder.GB18030));
        assertThat(text.properties())
                .extracting(property -> property.field() + "=" + property.value())
                .containsExactly(
                        "ISSUER=国务院",
                        "WRITTEN=2004年06月26日",
                        "TITLE=国务院关于某事的批复",
                        "NUMBER=国函〔2004〕18号",
                        "PUBLISHED=2018年12月03日",
                        "TITLE=国务院关于某事的批复");
        assertThat(text.blocks())
                .extracting(Block::text)
                .containsExactly(
                        "国务院关于某事",
                        "的批复",
                        "云泽省人民政府：",
                        "你省请示收悉。现批复如下：同意你省的意见，请认真组织实施，重大问题及时报告。 同意你省的意见，请认真组织实施。",
                        "项目 金额",
                        "甲 3 万元");
    }

    @Test
    @DisplayName("of an unknown site give the densest part, and nothing of an empty page")
    void unknownSite() {
        String html = "<body><ul><li><a href=1>新闻</a></li></ul><div><div class=x1><h1>云泽省水利条例</h1><p>"
                + "第一条 为了合理开发水资源，制定本条例。".repeat(5) + "</p></div></div></body>";
        Extracted text = (Extracted) HtmlPage.read(html.getBytes(StandardCharsets.UTF_8));
        assertThat(text.blocks()).first().isEqualTo(Block.heading("云泽省水利条例", 1));
        assertThat(text.blocks()).hasSize(2);
        assertThat(HtmlPage.read("<html><body><script>x</script></body></html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Rejected("文件里没有文字"));
    }
}
