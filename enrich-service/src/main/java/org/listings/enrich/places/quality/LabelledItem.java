package org.listings.enrich.places.quality;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.CRC32;
import org.listings.enrich.places.PlaceText;

/** A listing and the countries that a person found in it. */
record LabelledItem(PlaceText text, String language, List<String> countries) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Reads JSON lines with the gold's keys: title, description, place, kicker, language,
     * countries.
     */
    static List<LabelledItem> read(Reader source) throws IOException {
        List<LabelledItem> items = new ArrayList<>();
        BufferedReader lines = new BufferedReader(source);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (!line.isBlank() && line.charAt(0) != '#') {
                items.add(of(JSON.readTree(line)));
            }
        }
        return items;
    }

    private static LabelledItem of(JsonNode json) {
        TreeSet<String> countries = new TreeSet<>();
        json.required("countries").forEach(c -> countries.add(c.asText()));
        PlaceText text =
                new PlaceText(
                        text(json, "title"),
                        text(json, "description"),
                        text(json, "place"),
                        text(json, "kicker"));
        return new LabelledItem(text, text(json, "language"), List.copyOf(countries));
    }

    private static String text(JsonNode json, String key) {
        return json.path(key).isTextual() ? json.path(key).asText() : null;
    }

    /** Whether the item belongs to the half that tables are never tuned on. */
    boolean isForTest() {
        CRC32 crc = new CRC32();
        crc.update(String.valueOf(text.title()).getBytes(StandardCharsets.UTF_8));
        crc.update(String.valueOf(text.description()).getBytes(StandardCharsets.UTF_8));
        return crc.getValue() % 2 == 1;
    }

    static List<LabelledItem> bundled() {
        try (var in = LabelledItem.class.getResourceAsStream("items.jsonl")) {
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
