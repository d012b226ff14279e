package org.listings.operations.difference;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Where to find a listing that is talked about.
 *
 * @param itemId its id
 * @param title its title, shortened
 * @param dateText its date as written, shortened; null for none
 * @param file the file it was read from
 * @param firstLine its first line there, from 1; 0 when unknown
 * @param lastLine its last line there
 */
public record Place(
        String itemId, String title, String dateText, String file, int firstLine, int lastLine) {

    static Place of(JsonNode listing) {
        return new Place(
                listing.path("item_id").asText(),
                Excerpt.of(listing.path("title").asText()),
                Excerpt.of(listing.path("date_text").asText(null)),
                Excerpt.of(listing.path("source_file").asText()),
                listing.path("first_line").asInt(),
                listing.path("last_line").asInt());
    }

    /** Title and date as written. */
    public String words() {
        return title + (dateText == null ? "" : " · " + dateText);
    }

    /** As {@code page.txt:12-18}. */
    public String fileAndLines() {
        if (firstLine == 0) {
            return file;
        }
        return file + ":" + firstLine + (lastLine == firstLine ? "" : "-" + lastLine);
    }
}
