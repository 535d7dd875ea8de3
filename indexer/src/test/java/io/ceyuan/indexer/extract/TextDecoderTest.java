package io.ceyuan.indexer.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The text decoder")
final class TextDecoderTest {

    private static final String SIMPLIFIED = "云泽省人民政府关于印发《云泽省“十四五”数字经济发展规划》的通知\n各市、县人民政府，省政府各部门：\n朱镕基、陈堃。2021年\n";
    private static final String TRADITIONAL = "政府工作報告\n各位代表：我們對於經濟建設與國家財政的情況，作如下報告。\n";

    @ParameterizedTest(name = "reads {0} in {1}")
    @CsvSource({
        "simplified,UTF-8", "simplified,GB18030", "simplified,UTF-16LE", "simplified,UTF-16BE",
        "traditional,UTF-8", "traditional,Big5", "traditional,GB18030", "traditional,UTF-16LE",
    })
    void readsWithoutMark(String script, String charset) {
        String text = script.equals("simplified") ? SIMPLIFIED : TRADITIONAL;
        assertThat(TextDecoder.decode(text.getBytes(Charset.forName(charset)), null))
                .contains(text);
    }

    @ParameterizedTest(name = "takes off the byte order mark of {0}")
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsMark(String charset) {
        byte[] bytes = ("\ufeff" + SIMPLIFIED).getBytes(Charset.forName(charset));
        assertThat(TextDecoder.decode(bytes, null)).contains(SIMPLIFIED);
    }

    @ParameterizedTest(name = "reads {0}, short as it is")
    @CsvSource({"堃", "通知", "GDP 增长 6.5%", "plain ASCII"})
    void readsShort(String text) {
        assertThat(TextDecoder.decode(text.getBytes(TextDecoder.GB18030), null)).contains(text);
    }

    @Test
    @DisplayName("does not believe a page that lies about its charset")
    void distrustsDeclaration() {
        byte[] bytes = SIMPLIFIED.getBytes(StandardCharsets.UTF_8);
        assertThat(TextDecoder.decode(bytes, TextDecoder.GB18030)).contains(SIMPLIFIED);
    }

    @Test
    @DisplayName("reads a UTF-8 file with a GBK paragraph in it, and one cut off inside a character")
    void readsMixed() throws IOException {
        ByteArrayOutputStream mixed = new ByteArrayOutputStream();
        for (int times = 0; times < 20; times++) {
            mixed.write(SIMPLIFIED.getBytes(StandardCharsets.UTF_8));
        }
        mixed.write("这一段来自另一个文件\n".getBytes(TextDecoder.GB18030));
        mixed.write(SIMPLIFIED.getBytes(StandardCharsets.UTF_8), 0, 20);
        assertThat(TextDecoder.decode(mixed.toByteArray(), null))
                .hasValueSatisfying(text -> assertThat(text).contains("这一段来自另一个文件", "数字经济发展规划"));
    }

    @Test
    @DisplayName("takes noise for no text")
    void refusesNoise() {
        byte[] noise = new byte[20_000];
        new Random(7).nextBytes(noise);
        assertThat(TextDecoder.decode(noise, null)).isEmpty();
    }
}
