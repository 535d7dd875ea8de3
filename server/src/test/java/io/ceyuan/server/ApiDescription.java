package io.ceyuan.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;

/** The description of the API in {@code docs/openapi.yaml}. */
record ApiDescription(JsonNode root) {

    private static final Path FILE = Path.of("..", "docs", "openapi.yaml");

    static ApiDescription read() throws IOException {
        return new ApiDescription(new YAMLMapper().readTree(FILE.toFile()));
    }

    Set<String> paths() {
        Set<String> paths = new TreeSet<>();
        root.get("paths").fieldNames().forEachRemaining(paths::add);
        return paths;
    }

    /** The names of the parameters after the {@code ?}. */
    Set<String> queryParameters(String path) {
        Set<String> names = new HashSet<>();
        for (JsonNode parameter : operation(path).path("parameters")) {
            if (resolved(parameter).get("in").asText().equals("query")) {
                names.add(resolved(parameter).get("name").asText());
            }
        }
        return names;
    }

    /** The schema of a parameter of the search. */
    JsonNode searchParameter(String name) {
        return StreamSupport.stream(
                        operation("/api/v1/search").get("parameters").spliterator(), false)
                .map(this::resolved)
                .filter(parameter -> parameter.get("name").asText().equals(name))
                .map(parameter -> resolved(parameter.get("schema")))
                .findFirst()
                .orElseThrow();
    }

    /** A text by its JSON pointer below the components. */
    String text(String pointer) {
        return root.at("/components" + pointer).asText();
    }

    List<String> values(String schema) {
        return StreamSupport.stream(
                        root.at("/components/schemas/" + schema + "/enum").spliterator(), false)
                .filter(value -> !value.isNull())
                .map(JsonNode::asText)
                .toList();
    }

    /** The media types an answer may have. */
    Set<String> mediaTypes(String path, int status) {
        Set<String> types = new HashSet<>();
        response(path, status).path("content").fieldNames().forEachRemaining(types::add);
        return types;
    }

    /** What in an answer is not as described; a field that is not described is wrong. */
    List<String> differences(String path, int status, String mediaType, JsonNode answer) {
        ObjectNode schema = response(path, status)
                .at(pointer("content", mediaType, "schema"))
                .deepCopy();
        // references point into the components
        schema.set("components", root.get("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(answer, context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }

    JsonNode response(String path, int status) {
        JsonNode responses = operation(path).get("responses");
        JsonNode own = responses.path(Integer.toString(status));
        return resolved(own.isMissingNode() ? responses.path("default") : own);
    }

    /** What GET does, or POST where there is no GET. */
    private JsonNode operation(String path) {
        JsonNode get = root.at(pointer("paths", path, "get"));
        return get.isMissingNode() ? root.at(pointer("paths", path, "post")) : get;
    }

    private JsonNode resolved(JsonNode node) {
        JsonNode reference = node.path("$ref");
        return reference.isMissingNode() ? node : root.at(reference.asText().substring(1));
    }

    private static String pointer(String... names) {
        StringBuilder pointer = new StringBuilder();
        for (String name : names) {
            pointer.append('/').append(name.replace("~", "~0").replace("/", "~1"));
        }
        return pointer.toString();
    }
}
