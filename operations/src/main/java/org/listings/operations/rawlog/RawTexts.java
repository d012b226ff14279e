package org.listings.operations.rawlog;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.listings.operations.Unavailable;
import org.listings.operations.kafka.KafkaLook;
import org.listings.schemas.AvroSerdes;
import org.listings.schemas.ItemSource;
import org.listings.schemas.RawItem;
import org.listings.schemas.Undecodable;

/**
 * Texts of items as they stood in their files. The raw log alone has all of them: a listing keeps
 * the text that speaks for it, and of its other sources where they are.
 */
public final class RawTexts {

    private static final int MOST_READ = 100_000;

    private final KafkaLook kafka;
    private final Map<String, Object> registry;

    /**
     * @param registry client properties, the registry's address among them
     */
    public RawTexts(KafkaLook kafka, Map<String, Object> registry) {
        this.kafka = kafka;
        this.registry = Map.copyOf(registry);
    }

    /**
     * Looks them up, each from the time at which its file was published on.
     *
     * @param rawTopic the raw log of a generation that has the sources
     * @param sources with the time at which each was published
     * @return the texts that were found; of a source whose records do not say which item they are,
     *     or that stands very far behind its time, there is none
     * @throws Unavailable when Kafka or the registry does not answer
     */
    public Map<ItemSource, String> of(String rawTopic, Map<ItemSource, Instant> sources) {
        Map<ItemSource, String> texts = new HashMap<>();
        try (var items = AvroSerdes.deserializer(RawItem.class, registry)) {
            for (Instant at : new TreeSet<>(sources.values())) {
                Set<ItemSource> sought = new HashSet<>(sources.keySet());
                sought.removeIf(source -> !sources.get(source).equals(at));
                sought.removeAll(texts.keySet());
                if (!sought.isEmpty()) {
                    read(rawTopic, at, sought, texts::put, items);
                }
            }
        }
        return texts;
    }

    private void read(
            String rawTopic,
            Instant since,
            Set<ItemSource> sought,
            BiConsumer<ItemSource, String> found,
            Deserializer<RawItem> items) {
        int[] read = {0};
        kafka.readSince(
                rawTopic,
                since,
                record -> {
                    ItemSource.in(record.headers())
                            .filter(sought::remove)
                            .ifPresent(
                                    source ->
                                            text(record, items)
                                                    .ifPresent(text -> found.accept(source, text)));
                    return !sought.isEmpty() && ++read[0] < MOST_READ;
                });
    }

    private static Optional<String> text(
            ConsumerRecord<byte[], byte[]> record, Deserializer<RawItem> items) {
        try {
            return Optional.of(items.deserialize(record.topic(), record.value()).getRawText());
        } catch (RuntimeException e) {
            if (Undecodable.forEver(e)) {
                return Optional.empty();
            }
            throw new Unavailable("The schema registry does not answer: " + e.getMessage(), e);
        }
    }
}
