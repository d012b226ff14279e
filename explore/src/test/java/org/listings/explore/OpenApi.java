package org.listings.explore;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.Yaml;

/** What the API promises, to hold answers against. */
final class OpenApi {

    private final ObjectNode document;

    private OpenApi(ObjectNode document) {
        this.document = document;
    }

    static OpenApi bundled() throws IOException {
        try (InputStream in = OpenApi.class.getResourceAsStream("page/openapi.yaml")) {
            return new OpenApi(new JsonMapper().valueToTree(new Yaml().load(in)));
        }
    }

    /** Paths and methods, as {@code get /api/listings}. */
    List<String> operations() {
        List<String> operations = new ArrayList<>();
        document.get("paths")
                .fields()
                .forEachRemaining(
                        path ->
                                path.getValue()
                                        .fieldNames()
                                        .forEachRemaining(
                                                m -> operations.add(m + " " + path.getKey())));
        return operations;
    }

    /** The names of an operation's query parameters. */
    List<String> parameters(String path) {
        List<String> names = new ArrayList<>();
        for (JsonNode parameter : document.at("/paths").get(path).at("/get/parameters")) {
            String reference = parameter.path("$ref").asText(null);
            names.add(
                    reference == null
                            ? parameter.get("name").asText()
                            : reference.substring(reference.lastIndexOf('/') + 1));
        }
        return names;
    }

    /** What is wrong with an answer; nothing when it is as promised. */
    Set<ValidationMessage> breaches(String schema, JsonNode answer) {
        ObjectNode root = document.objectNode();
        root.put("$ref", "#/components/schemas/" + schema);
        root.set("components", document.get("components"));
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(root)
                .validate(answer);
    }
}
