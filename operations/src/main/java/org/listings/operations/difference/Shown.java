package org.listings.operations.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Writes a JSON value for people: without braces, lists joined by commas. */
final class Shown {
    private Shown() {}

    /** The value's text; null for null and for an empty list or object. */
    static String of(JsonNode value) {
        if (value.isNull()
                || value.isMissingNode()
                || (value.isContainerNode() && value.isEmpty())) {
            return null;
        }
        if (value.isArray()) {
            return joined(value, value.get(0).isObject() ? "; " : ", ");
        }
        if (value.isObject()) {
            List<String> facts = new ArrayList<>();
            value.fields()
                    .forEachRemaining(
                            fact -> facts.add(fact.getKey() + ": " + of(fact.getValue())));
            return String.join("; ", facts);
        }
        return value.asText();
    }

    /** The values in an object or list, one after the other. */
    static String joined(JsonNode values, String separator) {
        List<String> parts = new ArrayList<>();
        values.forEach(
                each -> parts.add(each.isObject() ? joined(each, " ") : String.valueOf(of(each))));
        return String.join(separator, parts);
    }
}
