package org.listings.elastic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The template of {@code listings-ops-*} as it stands in {@code operations-template.json}. */
public final class OperationsTemplate {

    private OperationsTemplate() {}

    /** The whole template. */
    public static String json() {
        try (InputStream json =
                OperationsTemplate.class.getResourceAsStream("operations-template.json")) {
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the template's own file cannot be read", e);
        }
    }
}
