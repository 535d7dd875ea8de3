package io.ceyuan.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentNumberTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "国发〔2015〕34号, 国发〔2015〕34号",
        "国发[2015]34号, 国发〔2015〕34号",
        "国发（2015〕034号, 国发〔2015〕34号",
        "深府规 〔2020〕 1 号, 深府规〔2020〕1号",
        "国办发〔２０１９〕６号, 国办发〔2019〕6号",
        "云政发【2021】第12号, 云政发〔2021〕12号",
        "望政告〔2020〕5號, 望政告〔2020〕5号",
    })
    void readsEveryBracketStyle(String text, String normal) {
        assertThat(DocumentNumber.parse(text)).map(DocumentNumber::toString).contains(normal);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "国令第707号 => 国务院令第707号",
                "国务院令第707号 => 国务院令第707号",
                "中华人民共和国国务院令（第707号） => 国务院令第707号",
                "国务院第７０７号令 => 国务院令第707号",
                "中华人民共和国主席令第五十七号 => 主席令第57号",
                "云泽省人民政府令 第二百一十八号 => 云泽省人民政府令第218号",
                "云泽省人民政府令第二〇七號 => 云泽省人民政府令第207号",
                "中华人民共和国交通运输部令2020年第5号 => 交通运输部令2020年第5号",
                "青岚市第四届人民代表大会常务委员会公告第12号 => 青岚市第四届人民代表大会常务委员会公告第12号",
                "公告2020年第5号 => 公告2020年第5号",
                "工业和信息化部 公告 公告 2020年 第 5 号 => 工业和信息化部公告2020年第5号",
                "民政部、教育部令第4号 => 民政部、教育部令第4号",
            })
    void readsOrdersAndAnnouncements(String text, String normal) {
        assertThat(DocumentNumber.parse(text)).map(DocumentNumber::toString).contains(normal);
        assertThat(DocumentNumber.parse(normal)).map(DocumentNumber::toString).contains(normal);
    }

    @ParameterizedTest(name = "{0} is no number")
    @CsvSource({
        "国发2015年",
        "〔2015〕34号",
        "第34号",
        "国发〔15〕34号",
        "国发〔0015〕34号",
        "脱贫攻坚",
        "令第34号",
        "公告第34号",
        "部令第34号",
        "民政部 令 部令第34号",
        "关于公布目录的公告第5号",
        "云泽省人民政府令",
        "云泽省人民政府令第零号",
        "云泽省人民政府令第999999号",
    })
    void refusesTheRest(String text) {
        assertThat(DocumentNumber.parse(text)).isEmpty();
    }

    @Test
    void findsTheNumberInAField() {
        assertThat(DocumentNumber.find("中华人民共和国国务院令（第707号）"))
                .map(DocumentNumber::toString)
                .contains("国务院令第707号");
        assertThat(DocumentNumber.find("文号：云政发[2021]12号（有效）"))
                .map(DocumentNumber::toString)
                .contains("云政发〔2021〕12号");
        assertThat(DocumentNumber.find("无")).isEmpty();
    }

    @Test
    void namesWhatIsWrong() {
        assertThatThrownBy(() -> new OrderNumber("", OrderNumber.Form.ORDER, OptionalInt.of(2020), 5))
                .hasMessageContaining("令第5号");
        assertThatThrownBy(() -> new OrderNumber("国务院", OrderNumber.Form.ORDER, OptionalInt.empty(), 0))
                .hasMessageContaining("0");
        assertThatThrownBy(() -> new AgencyNumber("国发", 15, 1)).hasMessageContaining("15");
    }
}
