package org.listings.index.stream;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.Serializer;
import org.listings.kit.hold.Away;
import org.listings.schemas.Searchable;
import org.listings.schemas.Topics;

/**
 * Says in {@code listings.searchable} which sources of which listings can be found by now, so that
 * their files' receipts can be completed. The same may be said twice.
 */
public final class Announcements {

    private final Producer<byte[], byte[]> producer;
    private final Serializer<Searchable> searchables;
    private final String generation;
    private final Clock clock;

    public Announcements(
            Producer<byte[], byte[]> producer,
            Serializer<Searchable> searchables,
            String generation,
            Clock clock) {
        this.producer = producer;
        this.searchables = searchables;
        this.generation = generation;
        this.clock = clock;
    }

    /**
     * Announces them, and returns when the broker has all.
     *
     * @param live whether this generation is the live one
     * @throws Away when it has not, or the schema registry cannot be asked
     */
    public void send(Collection<Found> found, boolean live) throws Away {
        try {
            Instant now = clock.instant();
            List<Future<RecordMetadata>> answers = new ArrayList<>(found.size());
            for (Found one : found) {
                answers.add(producer.send(announcement(one, now, live)));
            }
            for (Future<RecordMetadata> answer : answers) {
                answer.get();
            }
        } catch (KafkaException | ExecutionException e) {
            throw new Away(
                    "%s takes no announcements: %s".formatted(Topics.SEARCHABLE.name(), e), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Away("interrupted while announcing", e);
        }
    }

    /**
     * Announces that this generation is live from now on: what it announced before counts.
     *
     * @throws Away as {@link #send}
     */
    public void nowLive() throws Away {
        send(List.of(new Found("", "", 0)), true);
    }

    private ProducerRecord<byte[], byte[]> announcement(Found one, Instant now, boolean live) {
        Searchable searchable =
                Searchable.newBuilder()
                        .setItemId(one.itemId())
                        .setSourceSha256(one.sourceSha256())
                        .setPosition(one.position())
                        .setGeneration(generation)
                        .setSearchableAt(now)
                        .setLive(live)
                        .build();
        String topic = Topics.SEARCHABLE.name();
        return new ProducerRecord<>(
                topic,
                one.sourceSha256().getBytes(StandardCharsets.UTF_8),
                searchables.serialize(topic, searchable));
    }
}
