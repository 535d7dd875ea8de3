package io.ceyuan.server;

import io.ceyuan.web.params.ParameterProblem;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parameters of a URL, decoded strictly: {@code %zz} and bytes that are no UTF-8 are refused, not guessed at. */
final class UrlQuery {

    /** No search has as many. */
    private static final int MAX_PARAMETERS = 200;

    private UrlQuery() {}

    /**
     * @param query what stands after the {@code ?}, or null
     * @throws InvalidParametersException when it cannot be decoded
     */
    static Map<String, List<String>> read(@Nullable String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (query == null || query.isEmpty()) {
            return parameters;
        }
        String[] pairs = query.split("&", MAX_PARAMETERS + 1);
        if (pairs.length > MAX_PARAMETERS) {
            throw invalid("参数超过 " + MAX_PARAMETERS + " 个");
        }
        for (String pair : pairs) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decode(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decode(pair.substring(equals + 1));
                parameters.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
            }
        }
        return parameters;
    }

    /**
     * The parameters when all have names among the known ones.
     *
     * @throws InvalidParametersException naming those that have not
     */
    static Map<String, List<String>> read(@Nullable String query, Set<String> known) {
        Map<String, List<String>> parameters = read(query);
        List<ParameterProblem> problems = parameters.keySet().stream()
                .filter(name -> !known.contains(name))
                .map(name -> new ParameterProblem(excerpt(name), "没有这个参数"))
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidParametersException(problems);
        }
        return parameters;
    }

    private static String decode(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '%') {
                bytes.write(octet(text, at));
                at += 2;
            } else if (c == '+') {
                bytes.write(' ');
            } else {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw invalid("网址中的文字不是 UTF-8 编码");
        }
    }

    private static int octet(String text, int at) {
        int high = at + 2 < text.length() ? Character.digit(text.charAt(at + 1), 16) : -1;
        int low = high < 0 ? -1 : Character.digit(text.charAt(at + 2), 16);
        if (low < 0) {
            throw invalid("网址中的百分号编码不完整");
        }
        return high * 16 + low;
    }

    static String excerpt(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}_.-]", "?");
        return plain.substring(0, plain.offsetByCodePoints(0, Math.min(30, plain.codePointCount(0, plain.length()))));
    }

    private static InvalidParametersException invalid(String message) {
        return new InvalidParametersException(List.of(new ParameterProblem("", message)));
    }
}
