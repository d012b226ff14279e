package org.listings.operations.books;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.listings.elastic.Generation;
import org.listings.elastic.IndexedSources;
import org.listings.elastic.IndexedSources.Source;
import org.listings.elastic.IndexedSources.Totals;
import org.listings.kit.hold.Away;
import org.listings.operations.Unavailable;
import org.listings.operations.deadletters.Letter;
import org.listings.operations.kafka.KafkaLook;
import org.listings.schemas.AvroSerdes;
import org.listings.schemas.IngestedFile;
import org.listings.schemas.Topics;

/** Keeps a generation's books: counts in Kafka and in Elasticsearch, and puts both side by side. */
public final class BookKeeper {

    private static final int LOOKS = 3;
    private static final int BETWEEN_MILLIS = 500;

    private final KafkaLook kafka;
    private final ElasticsearchClient elasticsearch;
    private final Map<String, Object> serdes;

    /**
     * @param serdes at least {@code schema.registry.url}
     */
    public BookKeeper(
            KafkaLook kafka, ElasticsearchClient elasticsearch, Map<String, Object> serdes) {
        this.kafka = kafka;
        this.elasticsearch = elasticsearch;
        this.serdes = Map.copyOf(serdes);
    }

    /**
     * The books now. When something moves while it is counted, it is counted again, a few times.
     *
     * @param rawTopic the raw log that the generation is built from
     * @throws Unavailable when Kafka, the registry or Elasticsearch does not answer
     */
    public Books of(Generation generation, String rawTopic) {
        Flow flow = new Flow(kafka, generation, rawTopic);
        for (int look = 1; ; look++) {
            List<Map<TopicPartition, Long>> before = flow.positions();
            Books books = count(flow, generation, rawTopic);
            boolean atRest = before.equals(flow.positions());
            if (atRest || look == LOOKS || !books.isCaughtUp()) {
                return atRest ? books : moving(books);
            }
            pause();
        }
    }

    private Books count(Flow flow, Generation generation, String rawTopic) {
        try {
            IndexedSources index = new IndexedSources(elasticsearch, generation.index());
            Map<String, Integer> items = itemsByFile(Flow.ledger(rawTopic));
            GivenUpItems givenUp = givenUp(generation, rawTopic);
            Set<Source> missing = new HashSet<>(givenUp.items());
            missing.removeAll(
                    index.of(
                            givenUp.items().stream()
                                    .map(Source::itemId)
                                    .collect(Collectors.toSet())));
            long ofNoFile =
                    givenUp.unreadable()
                            + givenUp.items().stream()
                                    .filter(item -> !isOfFile(items, item))
                                    .count();
            Totals totals = index.totals();
            return new Books(
                    generation.name(),
                    rawTopic,
                    items.size(),
                    items.values().stream().mapToLong(Integer::longValue).sum() + ofNoFile,
                    ofNoFile,
                    totals.documents(),
                    totals.sources() - totals.documents(),
                    missing.size() + givenUp.unreadable(),
                    flow.toEnrich(),
                    flow.toIndex(),
                    true);
        } catch (Away e) {
            throw new Unavailable(e.getMessage(), e);
        }
    }

    private static Books moving(Books books) {
        return new Books(
                books.generation(),
                books.rawTopic(),
                books.files(),
                books.rawItems(),
                books.ofNoFile(),
                books.searchable(),
                books.merged(),
                books.deadLettered(),
                books.toEnrich(),
                books.toIndex(),
                false);
    }

    private static boolean isOfFile(Map<String, Integer> items, Source source) {
        return source.position() >= 1
                && source.position() <= items.getOrDefault(source.sha256(), 0);
    }

    private Map<String, Integer> itemsByFile(String ledger) {
        Map<String, Integer> items = new HashMap<>();
        try (var values = AvroSerdes.deserializer(IngestedFile.class, serdes)) {
            kafka.readAll(
                    ledger,
                    record -> {
                        IngestedFile file = values.deserialize(record.topic(), record.value());
                        items.put(file.getSha256(), file.getItems());
                    });
        }
        return items;
    }

    private GivenUpItems givenUp(Generation generation, String rawTopic) {
        String enriched = Topics.enriched(generation.name()).name();
        GivenUpItems items = new GivenUpItems(serdes);
        kafka.readAll(
                Topics.DEAD_LETTERS.name(),
                record -> {
                    Letter letter = Letter.of(record);
                    if (letter.place() != null
                            && letter.generation().equals(generation.name())
                            && Set.of(rawTopic, enriched).contains(letter.place().topic())) {
                        items.add(letter, record);
                    }
                });
        return items;
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("Interrupted.", e);
        }
    }
}
