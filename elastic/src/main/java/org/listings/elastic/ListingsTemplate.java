package org.listings.elastic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The index template as it stands in {@code listings-template.json}. */
public final class ListingsTemplate {

    private static final JsonNode TEMPLATE = read();

    private ListingsTemplate() {}

    /** The whole template, without the pattern of the indexes it is for. */
    public static String json() {
        return TEMPLATE.toString();
    }

    /** Its fields. */
    public static String mappings() {
        return TEMPLATE.at("/template/mappings").toString();
    }

    private static JsonNode read() {
        try (InputStream json =
                ListingsTemplate.class.getResourceAsStream("listings-template.json")) {
            return new JsonMapper().readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException("the template's own file cannot be read", e);
        }
    }
}
