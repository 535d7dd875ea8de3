package io.ceyuan.core.document;

import static org.assertj.core.api.Assertions.assertThat;

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
    })
    void readsEveryBracketStyle(String text, String normal) {
        assertThat(DocumentNumber.parse(text)).map(DocumentNumber::toString).contains(normal);
    }

    @ParameterizedTest(name = "{0} is no number")
    @CsvSource({"国发2015年, 〔2015〕34号, 第34号, 国发〔15〕34号, 脱贫攻坚"})
    void refusesTheRest(String text) {
        assertThat(DocumentNumber.parse(text)).isEmpty();
    }
}
