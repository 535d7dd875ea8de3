package io.ceyuan.core.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.document.Cell;
import io.ceyuan.core.document.Paragraph;
import io.ceyuan.core.document.Span;
import io.ceyuan.core.quotation.Quotation.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Quotations")
class QuotationsTest {

    @ParameterizedTest(name = "{0} has {1}")
    @DisplayName("have the speaker that the words beside them name")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '\'',
            value = {
                "习近平总书记指出，“脱贫摘帽不是终点，而是新的起点。” => 习近平总书记：脱贫摘帽不是终点，而是新的起点。",
                "李强总理强调,\"要稳住就业,守住底线\"。 => 李强总理：要稳住就业,守住底线",
                "村民王某某说:「日子好过了，心里踏实。」 => 村民王某某：日子好过了，心里踏实。",
                "早在一九六三年，毛主席就尖锐地指出：“落后就要挨打，这是教训。” => 毛主席：落后就要挨打，这是教训。",
                "毛主席在谈到整党的时候，曾经这样说过：“一个人有动脉、静脉。” => 毛主席：一个人有动脉、静脉。",
                "毛泽东同志在“关于十大关系”中说：“调动一切积极因素。” => 毛泽东同志：调动一切积极因素。",
                "马克思、恩格斯说过：“这是现实的运动。” => 马克思、恩格斯：这是现实的运动。",
                "会议强调“要坚持以人民为中心，扎实推进共同富裕”。 => 会议：要坚持以人民为中心，扎实推进共同富裕",
                "《云泽省河道条例》第三条规定：“河道属于国家所有。” => 《云泽省河道条例》第三条：河道属于国家所有。",
                "国家发展改革委副主任、新闻发言人孟某某在会上介绍：“一季度开局良好。” => 国家发展改革委副主任、新闻发言人孟某某：一季度开局良好。",
                "“路修通了，茶叶卖得出去。”村民李某笑着说。 => 村民李某：路修通了，茶叶卖得出去。",
                "“日子越过越好，”有关负责人表示，今后会更好。 => 有关负责人：日子越过越好，",
            })
    void haveSpeaker(String text, String shown) {
        assertThat(shown(text)).containsExactly(shown);
    }

    @ParameterizedTest(name = "none in {0}")
    @DisplayName("are none where words are a term, or nobody says who speaks")
    @CsvSource(
            quoteCharacter = '\'',
            delimiterString = "=>",
            value = {
                "深化“放管服”改革，坚持“房住不炒”。",
                "国务院提出“六保”任务，明确“一国两制”的方针。",
                "大会提出“平等互利、讲求实效、形式多样、共同发展”的四项原则。",
                "他说：“今天天气很好，我们出去。”",
                "将第三条修改为：“公民应当依法纳税。”",
                "应当认定为《云泽省诉讼规则》第九条规定的“违反规定，剥夺权利”：",
                "发话人应向长途台说明“安全电话”。",
                "有的人在说什么“只打苍蝇，不打老虎”，这不对。",
                "毛主席指出：“没有人关上这句话",
            })
    void areNone(String text) {
        assertThat(shown(text)).isEmpty();
    }

    @Test
    @DisplayName("that follow one another are all of the same speaker, and so is one after 并强调")
    void followOneAnother() {
        assertThat(shown("习近平总书记指出:“这是大战略,是大布局”;“要在发展经济的基础上,向教育领域拓展,贯彻‘五位一体’。”并强调，“这是底线，不容触碰。”"))
                .containsExactly("习近平总书记：这是大战略,是大布局", "习近平总书记：要在发展经济的基础上,向教育领域拓展,贯彻‘五位一体’。", "习近平总书记：这是底线，不容触碰。");
    }

    @Test
    @DisplayName("hold others of the same style")
    void holdOthers() {
        assertThat(shown("王某书记说：“要深化“最多跑一次”改革，不折腾。”大家鼓掌。")).containsExactly("王某书记：要深化“最多跑一次”改革，不折腾。");
    }

    @Test
    @DisplayName("go on in the next paragraph where it repeats the opening mark, or where theirs ended the line")
    void goOn() {
        String first = "李某书记强调：“第一，要稳。";
        assertThat(Quotations.of(paragraphs(first, "“第二，要准。”", "大家同意。")))
                .containsExactly(new Quotation(
                        "李某书记", List.of(new Passage(1, new Span(8, first.length())), new Passage(2, new Span(1, 7)))));
        assertThat(Quotations.of(paragraphs("列宁指出：“", "帝国主义是垄断的。", "”（《列宁全集》）")))
                .containsExactly(new Quotation("列宁", List.of(new Passage(2, new Span(0, 9)))));
    }

    @Test
    @DisplayName("are looked for in running text, not in tables")
    void notInTables() {
        String row = "王某书记说：“要稳，要准。”";
        assertThat(Quotations.of(List.of(
                        new Paragraph(1, 0, row, List.of(new Cell(0, row.length(), 1, false)), null),
                        new Paragraph(2, 0, "[1] " + row, List.of(), "[1]"))))
                .isEmpty();
    }

    private static List<String> shown(String text) {
        List<Paragraph> paragraphs = paragraphs(text);
        return Quotations.of(paragraphs).stream()
                .map(quotation -> quotation.speaker() + "："
                        + quotation.passages().stream()
                                .map(passage -> paragraphs
                                        .get(passage.paragraph() - 1)
                                        .text()
                                        .substring(
                                                passage.span().start(),
                                                passage.span().end()))
                                .collect(Collectors.joining("⏎")))
                .toList();
    }

    private static List<Paragraph> paragraphs(String... texts) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (String text : texts) {
            paragraphs.add(new Paragraph(paragraphs.size() + 1, 0, text));
        }
        return paragraphs;
    }
}
