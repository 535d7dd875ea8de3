package io.ceyuan.core.citation.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.citation.Citation;
import io.ceyuan.core.citation.Citation.Numbered;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

    @ParameterizedTest(name = "in «{0}» the numbers are {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "云政发〔2021〕12号/各县（市、区）人民政府： => OWN",
                "青岚市人民政府文件/青府〔2021〕12号/关于水价的通知/根据国发〔2015〕34号 => OWN CITED",
                "（青府〔2021〕12号）/正文 => OWN",
                "发文字号：青府〔2021〕12号 发布日期 => OWN",
                "根据国发〔2015〕34号，制定本办法 => CITED",
                "《水价办法》（青府〔2021〕12号）执行 => CITED",
                "（2019年8月16日云泽省人民政府令第218号公布 根据2021年1月1日云泽省人民政府令第230号修订） => OWN CITED",
                "2016年12月23日 青岚市第十二届人民代表大会常务委员会公告第77号公布 => OWN",
                "青发改函20181139号 各有关机构： 根据《通知》（青发改函2018758号） => OWN CITED",
            })
    void theNumberInTheHeadIsTheOwnOne(String text, String roles) {
        assertThat(new CitationExtractor()
                        .extract(text.replace('/', '\n')).stream()
                                .filter(one -> one instanceof Numbered)
                                .map(one -> ((Numbered) one).role().name())
                                .collect(Collectors.joining(" ")))
                .isEqualTo(roles);
    }

    @ParameterizedTest(name = "the number in «{0}» is of «{1}»")
    @CsvSource({"《水价办法》（青府〔2021〕12号）, 水价办法", "《水价办法》(青府〔2021〕12号、13号), 水价办法", "根据青府〔2021〕12号, ''"})
    void theNumberBehindATitleIsOfTheTitle(String text, String title) {
        assertThat(new CitationExtractor()
                        .extract(text).stream()
                                .filter(one -> one instanceof Numbered)
                                .map(one -> ((Numbered) one).title()))
                .isNotEmpty()
                .allMatch(title::equals);
    }

    @ParameterizedTest(name = "in «{0}» says «{1}»")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "某某同志在会上多次强调：“节水是大事。” => 某某同志",
                "毛主席在一九六二年说过：“节水是大事。” => 毛主席",
                "某某同志在八届全会上，又明确指出：“节水是大事。” => 某某同志",
                "《水法》第三条第二款明确规定：“水属于国家。” => 《水法》第三条第二款",
                "他指出，要节水。某某同志指出：“节水是大事。”又强调：“河流要保护好。” => 某某同志",
            })
    void aQuotationHasItsSpeaker(String text, String speaker) {
        assertThat(new CitationExtractor()
                        .extract(text).stream()
                                .filter(one -> one instanceof Citation.Quotation)
                                .map(one -> ((Citation.Quotation) one).speaker()))
                .isNotEmpty()
                .allMatch(speaker::equals);
    }
}
