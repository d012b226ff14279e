package org.listings.operations.deadletters;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.listings.kit.DeadLetter;
import org.listings.kit.RecordPlace;
import org.listings.operations.audit.AuditEntry;

/** Dead letters for tests. */
public final class Letters {

    static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private Letters() {}

    /** A record of the topic of dead letters. */
    public static ConsumerRecord<byte[], byte[]> record(
            long offset, String group, String reason, RecordPlace place, byte[] value) {
        var original =
                new ConsumerRecord<>(
                        place.topic(),
                        place.partition(),
                        place.offset(),
                        "item".getBytes(UTF_8),
                        value);
        var sent =
                new DeadLetter(original, "service", "step", reason, new RuntimeException("why"))
                        .toRecord("listings.dlq", group, NOW.plusSeconds(offset));
        var record = new ConsumerRecord<>("listings.dlq", 0, offset, sent.key(), sent.value());
        sent.headers().forEach(record.headers()::add);
        return record;
    }

    /** A letter of a raw record that a generation could not enrich. */
    static Letter raw(long id, String generation, long offset) {
        return letter(id, generation, new RecordPlace("listings.raw", 2, offset), null, 0, null);
    }

    /** The letter that a raw record came back as. */
    static Letter rawAgain(
            long id, String generation, long offset, long first, int attempts, long retryOf) {
        return letter(
                id,
                generation,
                new RecordPlace("listings.raw", 2, offset),
                new RecordPlace("listings.raw", 2, first),
                attempts,
                new LetterId(0, retryOf));
    }

    static Letter letter(
            long id,
            String generation,
            RecordPlace place,
            RecordPlace origin,
            int attempts,
            LetterId retryOf) {
        return new Letter(
                new LetterId(0, id),
                NOW.plusSeconds(id),
                "item",
                place,
                origin == null ? place : origin,
                "enrich-service/decode",
                "undecodable",
                "why",
                "listings-enrich-" + generation,
                generation,
                attempts,
                retryOf,
                null,
                10);
    }

    static AuditEntry sent(long id, long to, int attempt) {
        return new AuditEntry(
                NOW,
                "ann",
                Standings.RETRY,
                "0-" + id,
                new Sending(new RecordPlace("listings.raw", 2, to), attempt).toString());
    }

    static AuditEntry discarded(long id) {
        return new AuditEntry(NOW, "ann", Standings.DISCARD, "0-" + id, "a test");
    }
}
