package org.listings.explore.find;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** A listing as a row of a table. */
final class Csv {

    private static final List<String> COLUMNS =
            List.of(
                    "item_id",
                    "title",
                    "kicker",
                    "start_date",
                    "end_date",
                    "start_time",
                    "end_time",
                    "utc_offset",
                    "date_precision",
                    "date_text",
                    "place",
                    "countries",
                    "topics",
                    "language",
                    "language_confidence",
                    "description",
                    "problems",
                    "source_file",
                    "first_line",
                    "last_line",
                    "sources",
                    "ingested_at",
                    "enriched_at",
                    "generation");

    private Csv() {}

    static String header() {
        return String.join(",", COLUMNS) + "\r\n";
    }

    static String row(ObjectNode listing) {
        return COLUMNS.stream()
                        .map(column -> quoted(text(listing.path(column))))
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(Csv::element)
                    .collect(Collectors.joining("; "));
        }
        return value.isNull() ? "" : value.asText();
    }

    private static String element(JsonNode value) {
        if (value.has("code")) {
            return value.get("code").asText();
        }
        return value.has("file")
                ? "%s:%d-%d"
                        .formatted(
                                value.get("file").asText(),
                                value.path("first_line").asInt(),
                                value.path("last_line").asInt())
                : value.asText();
    }

    /** A spreadsheet takes a cell that begins so for a formula, and would run what a page says. */
    private static String quoted(String text) {
        String harmless =
                !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + harmless.replace("\"", "\"\"") + '"'
                : harmless;
    }
}
