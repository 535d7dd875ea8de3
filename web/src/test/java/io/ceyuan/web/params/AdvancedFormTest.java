package io.ceyuan.web.params;

import static org.assertj.core.api.Assertions.assertThat;

import io.ceyuan.core.query.QueryParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdvancedFormTest {

    @ParameterizedTest(name = "{0} asks for {1}")
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {
                "words=扶贫　考核                      => 扶贫 考核",
                "words=扶贫 AND -考核 乡村*             => 扶贫 \"AND\" \"-考核\" 乡村*",
                "phrase=先行 示范区                     => \"先行 示范区\"",
                "phrase=推进“放管服”改革                 => \"推进“放管服”改革\"",
                "any=扶贫                             => 扶贫",
                "any=扶贫 脱贫;none=条例 办法            => (扶贫 OR 脱贫) -条例 -办法",
                "any=扶贫 脱贫                         => 扶贫 OR 脱贫",
                "sentence=扶贫 考核;paragraph=监测       => SENTENCE(扶贫 考核) PARA(监测)",
                "title=乡村 规划;number=泽政发[2021]12号 => title:(乡村 规划) number:\"泽政发[2021]12号\"",
                "from=2015;to=2020-03                => issued:2015..2020-03",
                "words=扶贫;to=2020 年                 => 扶贫 issued:..2020年",
                "words= ;any=                        => ``",
            })
    void asks(String fields, String query) {
        SearchParams params = read(fields);
        assertThat(params.q()).isEqualTo(query);
        assertThat(QueryParser.parse(params.q()).warnings()).isEmpty();
    }

    @Test
    void keepsFiltersAndOrderAndRefusesWhatItDoesNotKnow() {
        assertThat(read("words=扶贫;kind=通知;sort=newest;exact=strict").format())
                .isEqualTo("q=%E6%89%B6%E8%B4%AB&kind=%E9%80%9A%E7%9F%A5&sort=newest&exact=strict");
        assertThat(AdvancedForm.read(Map.of("colour", List.of("red")))).isInstanceOf(Reading.Invalid.class);
    }

    private static SearchParams read(String fields) {
        Map<String, List<String>> parameters = new HashMap<>();
        for (String field : fields.split(";")) {
            int equals = field.indexOf('=');
            parameters.put(field.substring(0, equals), List.of(field.substring(equals + 1)));
        }
        return ((Reading.Valid<SearchParams>) AdvancedForm.read(parameters)).params();
    }
}
