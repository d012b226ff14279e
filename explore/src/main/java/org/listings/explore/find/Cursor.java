package org.listings.explore.find;

import co.elastic.clients.elasticsearch._types.FieldValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.listings.explore.query.BadSearch;

/**
 * Where the next page begins: opaque to whoever carries it.
 *
 * @param order of the pages it is for
 * @param shown how many listings come before
 * @param after the last listing's sort values
 */
record Cursor(Order order, int shown, List<FieldValue> after) {

    private static final JsonMapper JSON = new JsonMapper();

    Cursor {
        after = List.copyOf(after);
    }

    String text() {
        ArrayNode parts = JSON.createArrayNode().add(order.word()).add(shown);
        after.forEach(value -> add(parts, value));
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(parts.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void add(ArrayNode parts, FieldValue value) {
        switch (value._kind()) {
            case Long -> parts.add(value.longValue());
            case Double -> parts.add(value.doubleValue());
            case Null -> parts.addNull();
            default -> parts.add(value.stringValue());
        }
    }

    /**
     * @throws BadSearch when the text is no cursor of that order
     */
    static Cursor read(String text, Order order) {
        try {
            JsonNode parts =
                    JSON.readTree(
                            new String(
                                    Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8));
            List<FieldValue> after = new ArrayList<>();
            for (int i = 2; i < parts.size(); i++) {
                after.add(value(parts.get(i)));
            }
            if (parts.isArray()
                    && order.word().equals(parts.path(0).asText())
                    && parts.path(1).isInt()
                    && parts.get(1).asInt() > 0
                    && after.size() == order.options().size()) {
                return new Cursor(order, parts.get(1).asInt(), after);
            }
        } catch (IllegalArgumentException | JsonProcessingException notOurs) {
            // said below, as for every text that is none
        }
        throw new BadSearch(
                "after= must be the \"next\" of an answer in the same order; begin again without"
                        + " it.");
    }

    private static FieldValue value(JsonNode part) {
        if (part.isNull()) {
            return FieldValue.NULL;
        }
        if (part.isIntegralNumber()) {
            return FieldValue.of(part.asLong());
        }
        return part.isNumber() ? FieldValue.of(part.asDouble()) : FieldValue.of(part.asText());
    }
}
