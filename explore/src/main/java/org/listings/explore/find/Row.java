package org.listings.explore.find;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A listing in a table of results.
 *
 * @param listing the fields that a row shows, named as in the schema
 * @param title in pieces
 * @param snippet of the description, in pieces; empty without one
 */
public record Row(
        @JsonProperty("listing") ObjectNode listing,
        @JsonProperty("title") List<Marks.Piece> title,
        @JsonProperty("snippet") List<Marks.Piece> snippet) {

    static final List<String> FIELDS =
            List.of(
                    "item_id",
                    "title",
                    "kicker",
                    "date_text",
                    "start_date",
                    "end_date",
                    "start_time",
                    "end_time",
                    "utc_offset",
                    "date_precision",
                    "place",
                    "countries",
                    "topics",
                    "language",
                    "problems",
                    "source_file",
                    "first_line",
                    "last_line",
                    "source_count");

    static final String DESCRIPTION = "description";

    static Row of(ObjectNode source, Marks marks) {
        ObjectNode listing = source.deepCopy();
        String description = listing.path(DESCRIPTION).asText("");
        listing.remove(DESCRIPTION);
        return new Row(
                listing,
                marks.in(listing.path("title").asText("")),
                description.isEmpty() || "null".equals(description)
                        ? List.of()
                        : marks.snippet(description));
    }
}
