package io.ceyuan.core.quotation.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A quotation")
class IntroductionTest {

    @ParameterizedTest(name = "{0} => {1}")
    @DisplayName("is introduced by the citation right before it, if the words between say so")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "《云泽省河道条例》第三条规定：“河道属于国家所有。” => 《云泽省河道条例》第三条",
                "根据《云泽省河道条例》第三条规定：“河道属于国家所有。” => 《云泽省河道条例》第三条",
                "三、我省《云泽省河道条例》第三条也明确规定：“ 河道属于国家所有。” => 《云泽省河道条例》第三条",
                "依《云泽省河道条例》第三条之规定，“河道属于国家所有。” => 《云泽省河道条例》第三条",
                "违反《云泽省河道条例》第三条“河道属于全民国家所有”的要求 => 《云泽省河道条例》第三条",
                "《云泽省河道条例》第三条关于“河道属于全民国家所有”的规定 => 《云泽省河道条例》第三条",
                "根据泽政发〔2021〕12号文件要求：“河道要年年清理。” => 泽政发〔2021〕12号",
                "根据《河道意见》（泽政发〔2021〕12号）要求：“河道要年年清理。” => 泽政发〔2021〕12号 《河道意见》",
                "《云泽省河道条例》早有规定。该条例第三条规定：“河道属于国家所有。” => 该条例第三条",
                "将《云泽省河道条例》第三条修改为：“河道属于国家所有。” => -",
                "李某书记在《云泽省河道条例》发布会上说：“河道属于国家所有。” => -",
                "有人就《云泽省河道条例》指出：“河道属于国家所有。” => -",
                "《云泽省河道条例》施行后，他说：“河道属于国家所有。” => -",
                "落实《云泽省河道条例》，推进“河道属于全民国家所有”行动 => -",
                "《云泽省河道条例》规定很多。“河道属于全民国家所有” => -",
                "“河道属于全民国家所有”见《云泽省河道条例》第三条 => -",
            })
    void isIntroduced(String text, String written) {
        List<Excerpt> excerpts = QuotedText.of(text, CheckOptions.QUOTATIONS).excerpts();
        assertThat(excerpts).hasSize(1);
        String found = excerpts.getFirst().introductions().stream()
                .map(one -> text.substring(one.span().start(), one.span().end()))
                .collect(Collectors.joining(" "));
        assertThat(found.isEmpty() ? "-" : found).isEqualTo(written);
    }
}
