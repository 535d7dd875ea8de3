package io.ceyuan.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The download of the file a document was read from. */
class OriginalFileTest {

    @TempDir
    private static Path folder;

    private static ServedSamples served;

    @BeforeAll
    static void start() throws IOException {
        served = ServedSamples.start(folder);
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    @Test
    void theOriginalFileIsADownload() {
        HttpResponse<String> response = served.get("/documents/" + ServedSamples.NOTICE.id() + "/file");
        assertThat(response.body()).isEqualTo("原文");
        assertThat(response.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename*=UTF-8''%E9%80%9A%E7%9F%A5%20%E4%B8%80.docx");
        String gone = ServedSamples.json(served.get("/api/v1/search?kind=%E6%A1%88%E4%BE%8B&size=1"))
                .get("hits")
                .get(0)
                .get("url")
                .asText();
        HttpResponse<String> missing = served.get(gone + "/file");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.body()).contains("原始文件已不在原处");
    }
}
