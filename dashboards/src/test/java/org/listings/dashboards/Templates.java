package org.listings.dashboards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import org.listings.elastic.ListingsTemplate;
import org.listings.elastic.OperationsTemplate;

/** The fields of the indexes that a data view asks, by name with their types. */
final class Templates {

    private Templates() {}

    static Map<String, String> fields(String indexes) throws Exception {
        String template =
                indexes.startsWith("listings-ops")
                        ? OperationsTemplate.json()
                        : ListingsTemplate.json();
        Map<String, String> fields = new LinkedHashMap<>();
        collect(new JsonMapper().readTree(template).at("/template/mappings"), "", fields);
        return fields;
    }

    static Map<String, String> all() throws Exception {
        Map<String, String> all = new LinkedHashMap<>(fields("listings"));
        all.putAll(fields("listings-ops-*"));
        return all;
    }

    private static void collect(JsonNode mapping, String prefix, Map<String, String> fields) {
        for (var field : mapping.path("properties").properties()) {
            String name = prefix + field.getKey();
            if (field.getValue().has("type")) {
                fields.put(name, field.getValue().get("type").textValue());
            }
            collect(field.getValue(), name + ".", fields);
            for (var sub : field.getValue().path("fields").properties()) {
                fields.put(name + "." + sub.getKey(), sub.getValue().get("type").textValue());
            }
        }
    }
}
