package io.ceyuan.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.ceyuan.server.upload.Upload;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a body by its media type: JSON, plain text, the forms of pages, forms with a file. All text is UTF-8. */
final class SubmittedBody {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private SubmittedBody() {}

    /**
     * @throws HttpResponseException 413 for a body that is too long, 415 for one of another type
     * @throws InvalidParametersException when it is broken
     */
    static SubmittedParts read(Context context) {
        String type = context.contentType() == null ? "" : context.contentType().toLowerCase(Locale.ROOT);
        boolean utf8 = !type.contains("charset=") || type.matches(".*charset=\"?utf-?8\"?\\s*(?:;.*)?");
        String media = utf8 ? type.replaceFirst("\\s*;.*$", "").strip() : "";
        return switch (media) {
            case "application/json" -> json(text(context));
            case "text/plain" -> SubmittedParts.ofText(text(context));
            case "application/x-www-form-urlencoded" -> form(text(context));
            case "multipart/form-data" -> parts(context);
            default -> throw new HttpResponseException(415);
        };
    }

    /** A problem with a body. */
    static InvalidParametersException problem(String name, String message) {
        return InvalidParametersException.submitted(name, message);
    }

    private static String text(Context context) {
        try {
            byte[] bytes = context.req().getInputStream().readNBytes(RequestLimits.MAX_TEXT_BYTES + 1);
            if (bytes.length > RequestLimits.MAX_TEXT_BYTES) {
                throw new HttpResponseException(413);
            }
            return decoded(bytes);
        } catch (CharacterCodingException e) {
            throw problem("", "提交的内容不是 UTF-8 编码");
        } catch (IOException e) {
            throw new HttpResponseException(400);
        }
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static SubmittedParts json(String text) {
        JsonNode root;
        try {
            root = JSON.readTree(text);
        } catch (JsonProcessingException e) {
            String place = e.getLocation() == null
                    ? ""
                    : "：第 " + e.getLocation().getLineNr() + " 行第 "
                            + e.getLocation().getColumnNr() + " 列附近";
            throw problem("", "JSON 有误" + place);
        }
        if (!root.isObject()) {
            throw problem("", "JSON 应为一个对象，如 {\"text\": \"……\"}");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        root.properties().forEach(field -> {
            boolean isText = field.getKey().equals(SubmittedParts.TEXT);
            JsonNode value = field.getValue();
            if (isText ? !value.isTextual() : !value.isValueNode() || value.isNull()) {
                throw problem(field.getKey(), field.getKey() + " 应为字符串");
            }
            fields.put(field.getKey(), value.asText());
        });
        return new SubmittedParts(fields, null);
    }

    private static SubmittedParts form(String text) {
        Map<String, List<String>> values;
        try {
            values = UrlQuery.read(text);
        } catch (InvalidParametersException e) {
            throw problem("", "表单的百分号编码不完整，或者不是 UTF-8 编码");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        values.forEach((name, all) -> all.forEach(value -> put(fields, name, value)));
        return new SubmittedParts(fields, null);
    }

    private static void put(Map<String, String> fields, String name, String value) {
        if (fields.put(name, value) != null) {
            throw problem(name, name + " 只能有一个值");
        }
    }

    private static SubmittedParts parts(Context context) {
        if (!Objects.requireNonNullElse(context.contentType(), "").contains("boundary=")) {
            throw problem("", "multipart/form-data 缺少 boundary");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        @Nullable Upload upload = null;
        try {
            for (Part part : all(context)) {
                String file = part.getSubmittedFileName();
                if (file == null) {
                    put(fields, part.getName(), decoded(part.getInputStream().readAllBytes()));
                } else if (!part.getName().equals(SubmittedParts.FILE)) {
                    throw problem(part.getName(), "文件应放在名为 file 的字段中");
                } else if (upload != null) {
                    throw problem(SubmittedParts.FILE, "一次只能提交一个文件");
                } else if (!file.isEmpty() || part.getSize() > 0) {
                    upload = new Upload(file, part.getSize(), part::getInputStream);
                }
            }
        } catch (CharacterCodingException e) {
            throw problem("", "提交的内容不是 UTF-8 编码");
        } catch (IOException e) {
            throw new HttpResponseException(400);
        }
        return new SubmittedParts(fields, upload);
    }

    private static Collection<Part> all(Context context) throws IOException {
        try {
            // says where the parts are kept and how long they may be
            context.uploadedFiles();
            return context.req().getParts();
        } catch (ServletException | RuntimeException e) {
            // whoever reads parts gives the connection up with a broken one
            context.header("Connection", "close");
            if (isTooLong(e)) {
                throw new HttpResponseException(413);
            }
            throw problem("", "multipart/form-data 的内容不完整，或者有误");
        }
    }

    private static boolean isTooLong(Throwable thrown) {
        for (Throwable one = thrown; one != null; one = one.getCause()) {
            if (one instanceof IllegalStateException) {
                return true;
            }
        }
        return false;
    }
}
