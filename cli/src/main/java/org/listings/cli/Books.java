package org.listings.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.listings.elastic.Counts;
import org.listings.kit.DeadLetterHeaders;
import org.listings.operations.kafka.KafkaLook;
import org.listings.schemas.AvroSerdes;
import org.listings.schemas.IngestedFile;
import org.listings.schemas.Topics;
import org.listings.stack.Stack;

/**
 * Whether everything that came in is accounted for, from three independent sides: the folders,
 * Kafka, Elasticsearch.
 *
 * @param publishedFiles files whose items are in the raw log, as Kafka has it
 * @param rawItems items in the raw log
 * @param searchable documents
 * @param merged raw items that say the same as another one and are a source of its document
 * @param deadLettered raw items that could not be enriched or indexed
 * @param toEnrich records that the enrich service has yet to read
 * @param toIndex records that the index service has yet to read
 */
record Books(
        long publishedFiles,
        InboxFiles files,
        long rawItems,
        long searchable,
        long merged,
        long deadLettered,
        long toEnrich,
        long toIndex) {
    private static final long MOST_COUNTED = 100_000;

    static Books of(Home home, Stack stack, Counts counts) {
        try (KafkaLook kafka = new KafkaLook(stack.bootstrapServers())) {
            Map<String, Integer> items = itemsByFile(kafka, stack);
            String enriched = Topics.enriched(ServicesEnvironment.GENERATION).name();
            return new Books(
                    items.size(),
                    InboxFiles.of(home),
                    items.values().stream().mapToLong(Integer::longValue).sum(),
                    counts.listings(),
                    counts.sources() - counts.listings(),
                    deadLetters(kafka),
                    lag(
                            kafka,
                            "listings-enrich-" + ServicesEnvironment.GENERATION,
                            Topics.RAW.name()),
                    lag(kafka, "listings-index-" + ServicesEnvironment.GENERATION, enriched));
        }
    }

    private static Map<String, Integer> itemsByFile(KafkaLook kafka, Stack stack) {
        Map<String, Integer> items = new HashMap<>();
        try (var ledger =
                AvroSerdes.deserializer(
                        IngestedFile.class, Map.of("schema.registry.url", stack.registryUrl()))) {
            kafka.readAll(
                    Topics.FILES.name(),
                    record ->
                            items.put(
                                    record.key(),
                                    ledger.deserialize(record.topic(), record.value()).getItems()));
        }
        return items;
    }

    /** Each raw item or document counts once, however often it was tried. */
    private static long deadLetters(KafkaLook kafka) {
        Set<String> given = new HashSet<>();
        kafka.readAll(
                Topics.DEAD_LETTERS.name(),
                letter -> {
                    String topic = header(letter, DeadLetterHeaders.TOPIC);
                    boolean raw = Topics.RAW.name().equals(topic);
                    given.add(
                            topic
                                    + "/"
                                    + (raw
                                            ? header(letter, DeadLetterHeaders.PARTITION)
                                                    + "/"
                                                    + header(letter, DeadLetterHeaders.OFFSET)
                                            : letter.key()));
                });
        return given.size();
    }

    private static String header(ConsumerRecord<String, byte[]> letter, String name) {
        Header header = letter.headers().lastHeader(name);
        return header == null
                ? ""
                : new String(header.value(), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static long lag(KafkaLook kafka, String group, String topic) {
        return kafka.count(kafka.committed(group, topic), MOST_COUNTED);
    }

    /** Raw items that are on their way. */
    long inFlight() {
        return rawItems - searchable - merged - deadLettered;
    }

    /**
     * What does not add up, in words; empty when all does. While records are under way, nothing can
     * be said of items.
     */
    List<String> leftOver() {
        List<String> leftOver = new ArrayList<>();
        if (publishedFiles != files.archived().size()) {
            leftOver.add(
                    "Kafka has the items of "
                            + publishedFiles
                            + " files, the archive has "
                            + files.archived().size()
                            + " files: look for what was removed from or put into it by hand");
        }
        if (toEnrich == 0 && toIndex == 0 && inFlight() != 0) {
            leftOver.add(
                    Math.abs(inFlight())
                            + (inFlight() > 0
                                    ? " raw items are neither searchable nor given up, though"
                                            + " nothing is left to read"
                                    : " more items are searchable than the raw log has"));
        }
        return leftOver;
    }
}
