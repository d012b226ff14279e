package org.listings.dashboards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** JSON written where it is used: keys and values in turn, in the order in which they stay. */
final class Json {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    /** An object of keys and values in turn; a value is JSON, text, a number, a boolean, a list. */
    static ObjectNode object(Object... keysAndValues) {
        ObjectNode object = MAPPER.createObjectNode();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.set((String) keysAndValues[i], node(keysAndValues[i + 1]));
        }
        return object;
    }

    static ArrayNode array(Object... values) {
        return array(List.of(values));
    }

    static ArrayNode array(List<?> values) {
        ArrayNode array = MAPPER.createArrayNode();
        values.forEach(value -> array.add(node(value)));
        return array;
    }

    private static JsonNode node(Object value) {
        return value instanceof List<?> list ? array(list) : MAPPER.valueToTree(value);
    }

    /** Kibana's query: text in its own language, empty for everything. */
    static ObjectNode query(String kql) {
        return object("query", kql, "language", "kuery");
    }

    /** The search source of an object that has no data view of its own. */
    static ObjectNode anySearch() {
        return object("searchSourceJSON", object("query", query(""), "filter", array()).toString());
    }
}
