package org.listings.enrich.topics.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.listings.enrich.topics.TopicText;

/**
 * Reads labelled items, a JSON object a line with the fields of the gold: title, description,
 * kicker, language, topics, topics_optional; others are ignored.
 */
public final class LabelledItems {

    private static final ObjectMapper JSON = new ObjectMapper();

    private LabelledItems() {}

    /** The project's own items. */
    public static List<LabelledItem> bundled() {
        return read(LabelledItems.class.getResourceAsStream("labelled.jsonl"));
    }

    /** Reads items and closes the stream. */
    public static List<LabelledItem> read(InputStream in) {
        List<LabelledItem> items = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank()) {
                    items.add(item(JSON.readTree(line)));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return items;
    }

    private static LabelledItem item(JsonNode node) {
        TopicText text =
                new TopicText(text(node, "title"), text(node, "description"), text(node, "kicker"));
        return new LabelledItem(
                text,
                text(node, "language"),
                texts(node, "topics"),
                texts(node, "topics_optional"));
    }

    private static String text(JsonNode node, String field) {
        return node.hasNonNull(field) ? node.get(field).asText() : null;
    }

    private static Set<String> texts(JsonNode node, String field) {
        Set<String> texts = new HashSet<>();
        node.path(field).forEach(text -> texts.add(text.asText()));
        return texts;
    }
}
