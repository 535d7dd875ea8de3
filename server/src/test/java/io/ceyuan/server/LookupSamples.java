package io.ceyuan.server;

import io.ceyuan.core.document.PolicyDocument;
import io.ceyuan.core.search.SampleDocument;
import io.ceyuan.server.upload.FileReader;
import io.ceyuan.server.upload.FileText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Documents that are cited, and the ways in which a text is sent. */
final class LookupSamples {

    static final SampleDocument RULES = SampleDocument.of(
                    "省级/条例.txt", "云泽省绿化条例", "第一条 为了绿化，制定本条例。", "第二条 县级以上人民政府负责。", "乡镇协助。", "第三条 应当植树。")
            .number("泽人发", 2019, 3)
            .issued(2019, 5, 1);

    static final SampleDocument NOTICE = SampleDocument.of(
                    "省级/水价.txt", "云泽省人民政府关于印发《云泽省水价办法》的通知", "各市：", "第一条 水价按成本核定。")
            .number("泽政发", 2022, 9);

    private static final SampleDocument ONE = SampleDocument.of("县级/意见一.txt", "关于加强绿化工作的意见", "青溪县要加强绿化。")
            .number("青政发", 2020, 1)
            .by("青溪县人民政府");
    private static final SampleDocument OTHER = SampleDocument.of("县级/意见二.txt", "关于加强绿化工作的意见", "鹭岭市要加强绿化，另有安排。")
            .number("鹭府发", 2020, 7)
            .by("鹭岭市人民政府");

    static final PolicyDocument[] LIBRARY = {RULES.build(), NOTICE.build(), ONE.build(), OTHER.build()};

    /** A reader of plain text that knows no other file. */
    static final FileReader PLAIN = upload -> {
        if (!upload.extension().equals("txt")) {
            return new FileText.Refused("不支持的文件格式：." + upload.extension());
        }
        try (InputStream in = upload.source().open()) {
            return new FileText.Paragraphs(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    };

    private static final String BOUNDARY = "ceyuan-boundary-7d3a";

    private LookupSamples() {}

    static HttpResponse<String> post(ServedSamples served, String target, String type, String body) {
        return post(served, target, type, body.getBytes(StandardCharsets.UTF_8));
    }

    static HttpResponse<String> post(ServedSamples served, String target, String type, byte[] body) {
        HttpRequest request = served.request(target)
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            return served.client().send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(target, e);
        }
    }

    static HttpResponse<String> json(ServedSamples served, String target, String text) {
        return post(served, target, "application/json", quoted(text));
    }

    private static String quoted(String text) {
        return "{\"text\":\"" + text.replace("\n", "\\n") + "\"}";
    }

    /** A form as browsers send it. */
    static HttpResponse<String> form(
            ServedSamples served, String target, Map<String, String> fields, String file, String content) {
        StringBuilder body = new StringBuilder();
        fields.forEach((name, value) -> body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\""
                + name + "\"\r\n\r\n" + value + "\r\n"));
        body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + file
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + content + "\r\n--" + BOUNDARY + "--\r\n");
        return post(served, target, "multipart/form-data; boundary=" + BOUNDARY, body.toString());
    }

    static List<String> places() {
        return List.of("/citations", "/api/v1/citations/lookup");
    }
}
