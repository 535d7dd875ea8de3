package io.ceyuan.web.asset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StaticFilesTest {

    private final StaticFiles files = new StaticFiles();

    @ParameterizedTest(name = "{0} is served as {1}")
    @CsvSource(
            delimiterString = "=>",
            value = {
                "ceyuan.css  => text/css; charset=utf-8",
                "ceyuan.js   => text/javascript; charset=utf-8",
                "favicon.svg => image/svg+xml",
            })
    void areFoundUnderTheirUrl(String file, String contentType) {
        String url = files.url(file);
        assertThat(url).matches("/static/[a-z]+-[0-9a-f]{8}\\.(css|js|svg)");
        Asset asset = files.byName(url.substring(StaticFiles.PATH.length())).orElseThrow();
        assertThat(asset.contentType()).isEqualTo(contentType);
        assertThat(asset.bytes()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0} is no static file")
    @ValueSource(strings = {"", "ceyuan.css", "ceyuan-00000000.css", "../ceyuan.css", "package-info.class"})
    void areNotFoundUnderAnyOtherName(String name) {
        assertThat(files.byName(name)).isEmpty();
    }

    @Test
    void cannotBeLinkedWhenMissing() {
        assertThatThrownBy(() -> files.url("other.css")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void loadNothingFromElsewhere() {
        String css = text("ceyuan.css");
        assertThat(css).doesNotContain("@import", "url(", "http:", "https:");
        assertThat(text("ceyuan.js")).doesNotContain("import(", "eval", "innerHTML", "http:", "https:");
    }

    private String text(String file) {
        Asset asset = files.byName(files.url(file).substring(StaticFiles.PATH.length()))
                .orElseThrow();
        return new String(asset.bytes(), StandardCharsets.UTF_8);
    }
}
