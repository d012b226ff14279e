package org.listings.operations.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.listings.kit.DeadLetterHeaders;
import org.listings.kit.RecordPlace;
import org.listings.schemas.ItemSource;
import org.listings.schemas.Topics;

/**
 * A dead letter without its payload.
 *
 * @param id its name
 * @param at when the record was given up
 * @param key the record's key as text; empty without one
 * @param place where the record was read; null when nobody says
 * @param origin where it stood before it was ever sent back to that topic; null without a place
 * @param stage the service and its step, as {@code index-service/index}
 * @param reason a short code: undecodable, mapping, ...
 * @param message what the error said
 * @param group the group that gave it up; empty when nobody says
 * @param generation the generation that misses it; empty when it cannot be told
 * @param attempts how often it was sent back before
 * @param retryOf the letter that it was, when it was sent back; null otherwise
 * @param source the item of the file that it is; null when the headers do not say
 * @param bytes the payload's length
 */
public record Letter(
        LetterId id,
        Instant at,
        String key,
        RecordPlace place,
        RecordPlace origin,
        String stage,
        String reason,
        String message,
        String group,
        String generation,
        int attempts,
        LetterId retryOf,
        ItemSource source,
        int bytes) {

    /** Before letters named their group, there was only this generation. */
    private static final String FIRST_GENERATION = "g1";

    private static final List<String> GROUPS = List.of("listings-enrich-", "listings-index-");
    private static final String ENRICHED = Topics.enriched("").name();

    /** Reads what a record of the topic of dead letters says. */
    public static Letter of(ConsumerRecord<byte[], byte[]> record) {
        LetterHeaders headers = new LetterHeaders(record.headers());
        RecordPlace place = headers.place().orElse(null);
        String group = headers.group().orElse("");
        return new Letter(
                new LetterId(record.partition(), record.offset()),
                headers.first(DeadLetterHeaders.AT)
                        .flatMap(Letter::instant)
                        .orElse(Instant.ofEpochMilli(record.timestamp())),
                record.key() == null ? "" : new String(record.key(), UTF_8),
                place,
                origin(headers, place),
                headers.service().orElse("unknown") + "/" + headers.step().orElse("unknown"),
                reason(headers),
                headers.message().orElse(""),
                group,
                generation(place, group, headers.first(DeadLetterHeaders.SERVICE).isPresent()),
                headers.attempts(),
                headers.first(DeadLetterHeaders.RETRY_OF).flatMap(LetterId::parse).orElse(null),
                ItemSource.in(record.headers()).orElse(null),
                record.value() == null ? 0 : record.value().length);
    }

    private static Optional<Instant> instant(String text) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A record that came here from a later topic than the one it was sent back to begins anew. */
    private static RecordPlace origin(LetterHeaders headers, RecordPlace place) {
        return headers.first(DeadLetterHeaders.ORIGIN)
                .flatMap(RecordPlace::parse)
                .filter(origin -> place != null && origin.topic().equals(place.topic()))
                .orElse(place);
    }

    private static String reason(LetterHeaders headers) {
        return headers.first(DeadLetterHeaders.REASON)
                .or(() -> headers.exception().map(type -> type.replaceAll(".*[.$]", "")))
                .orElse("unknown");
    }

    private static String generation(RecordPlace place, String group, boolean ours) {
        if (place != null && place.topic().startsWith(ENRICHED)) {
            return place.topic().substring(ENRICHED.length());
        }
        return GROUPS.stream()
                .filter(group::startsWith)
                .findFirst()
                .map(prefix -> group.substring(prefix.length()))
                .orElse(ours && group.isEmpty() ? FIRST_GENERATION : "");
    }
}
