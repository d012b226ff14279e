package org.listings.operations.difference;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.stream.IntStream;

/** Listings with all fields that listings have, in id order. */
public final class SyntheticListings {
    private static final String[] TOPICS = {"forced-labour", "labour-migration", "wages"};

    private SyntheticListings() {}

    public static Iterator<ObjectNode> first(int count) {
        return IntStream.range(0, count).mapToObj(SyntheticListings::listing).iterator();
    }

    static ObjectNode listing(int number) {
        ObjectNode listing = JsonNodeFactory.instance.objectNode();
        String file = "page-" + number / 50 + ".txt";
        int line = 1 + number % 50 * 6;
        String start = LocalDate.of(2015, 1, 1).plusDays(number % 4000).toString();
        String text = "Meeting of experts number " + number + " on decent work in the economy. ";
        listing.put("item_id", "%032x".formatted(number));
        listing.put("source_file", file).put("source_sha256", "%064x".formatted(number / 50));
        listing.put("position", number % 50 + 1).put("first_line", line).put("last_line", line + 4);
        listing.put("page_title", "Events").putNull("heading").put("kicker", "Meeting");
        listing.put("title", "Meeting " + number).put("date_text", start).put("place", "Geneva");
        listing.putObject("attributes").put("Venue", "Room " + number % 7);
        listing.put("description", text.repeat(4)).put("raw_text", text.repeat(5));
        listing.putNull("day_order").put("splitter_version", "1").put("ingested_at", "2026-01-01");
        listing.put("start_date", start).put("end_date", start).put("date_precision", "day");
        listing.putNull("start_time")
                .putNull("end_time")
                .putNull("utc_offset")
                .putNull("time_zone");
        listing.put("language", "en").put("language_confidence", 0.9);
        listing.putArray("languages").addObject().put("language", "en").put("share", 1.0);
        String topic = TOPICS[number % TOPICS.length];
        listing.putArray("topics").add(topic);
        listing.putArray("topic_matches")
                .addObject()
                .put("topic", topic)
                .put("score", 2.5)
                .putArray("matched")
                .add("work");
        listing.putArray("countries").add("CH");
        listing.putArray("sources")
                .addObject()
                .put("file", file)
                .put("sha256", "%064x".formatted(number / 50))
                .put("first_line", line)
                .put("last_line", line + 4);
        listing.putArray("problems");
        listing.put("enricher_version", "1")
                .put("generation", "g1")
                .put("enriched_at", 1_767_225_600_000L);
        return listing;
    }
}
