package org.listings.index;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.listings.index.document.Document;
import org.listings.schemas.LanguageShare;
import org.listings.schemas.Listing;
import org.listings.schemas.Problem;
import org.listings.schemas.Source;
import org.listings.schemas.TopicMatch;
import org.listings.schemas.TrustedRecords;

/** Listings for tests. */
public final class Listings {

    public static final String TOPIC = "listings.enriched.g1";

    static {
        TrustedRecords.trust();
    }

    private Listings() {}

    /** A listing with every field set. */
    public static Listing.Builder full(String id) {
        return minimal(id)
                .setPageTitle("Events & meetings")
                .setHeading("December 2021")
                .setKicker("Meeting of Experts")
                .setDateText("13 - 16 December 2021")
                .setPlace("Lomé, Togo")
                .setAttributes(Map.of("Contact", "someone"))
                .setDescription("Experts meet about labour inspection.")
                .setDayOrder("DMY")
                .setStartDate(LocalDate.of(2021, 12, 13))
                .setEndDate(LocalDate.of(2021, 12, 16))
                .setStartTime(LocalTime.of(16, 0))
                .setEndTime(LocalTime.of(17, 30))
                .setUtcOffset("+01:00")
                .setTimeZone("CET")
                .setDatePrecision("day")
                .setLanguage("en")
                .setLanguageConfidence(0.98)
                .setLanguages(List.of(new LanguageShare("en", 0.9), new LanguageShare("fr", 0.1)))
                .setTopics(List.of("labour-inspection", "social-dialogue"))
                .setTopicMatches(
                        List.of(new TopicMatch("labour-inspection", 2.5, List.of("inspection"))))
                .setCountries(List.of("TG"))
                .setSources(List.of(source("page.txt", 1), source("other.txt", 2)))
                .setProblems(List.of(new Problem("date-from-heading", "no year in the line")));
    }

    /** A listing with only the fields that must be set. */
    public static Listing.Builder minimal(String id) {
        return Listing.newBuilder()
                .setItemId(id)
                .setSourceFile("page.txt")
                .setSourceSha256("sha-page.txt")
                .setPosition(1)
                .setFirstLine(10)
                .setLastLine(14)
                .setTitle("Tripartite validation of guidelines")
                .setRawText("the lines\nas they were")
                .setSplitterVersion("0.1.0")
                .setIngestedAt(Instant.parse("2026-01-02T03:04:05.006Z"))
                .setSources(List.of(source("page.txt", 1)))
                .setEnricherVersion("0.1.0")
                .setGeneration("g1")
                .setEnrichedAt(Instant.parse("2026-01-02T03:04:06.007Z"));
    }

    /** A source with a hash that follows from the name. */
    public static Source source(String file, int position) {
        return new Source(
                file, "sha-" + file, position, 10, 14, Instant.parse("2026-01-02T03:04:05.006Z"));
    }

    /** A document that was read from that offset. */
    public static Document document(String id, long offset) {
        return document(full(id).build(), offset);
    }

    /** A document that was read from that offset. */
    public static Document document(Listing listing, long offset) {
        byte[] key = listing.getItemId().getBytes(StandardCharsets.UTF_8);
        return new Document(new ConsumerRecord<>(TOPIC, 0, offset, key, new byte[] {1}), listing);
    }
}
