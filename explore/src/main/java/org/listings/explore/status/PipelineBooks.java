package org.listings.explore.status;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.listings.elastic.Generation;
import org.listings.elastic.GenerationIndexes;
import org.listings.elastic.GenerationMeta;
import org.listings.kit.hold.Away;
import org.listings.operations.books.BookKeeper;
import org.listings.operations.books.Books;
import org.listings.operations.deadletters.DeadLetterOffice;
import org.listings.operations.deadletters.LetterGroup;
import org.listings.operations.kafka.KafkaLook;

/**
 * The live generation's books and the dead letters. Counting them reads whole topics, so it is done
 * once for all who ask within a few seconds.
 */
public final class PipelineBooks {

    private static final Duration FRESH = Duration.ofSeconds(10);

    private final ElasticsearchClient client;
    private final Map<String, Object> kafka;
    private final Kept<Report> report = new Kept<>(this::counted, FRESH, System::nanoTime);

    /**
     * @param kafka client properties, the registry's address among them
     */
    public PipelineBooks(ElasticsearchClient client, Map<String, Object> kafka) {
        this.client = client;
        this.kafka = Map.copyOf(kafka);
    }

    /**
     * The books at a moment.
     *
     * @param at when they were counted
     * @param books null before there is a live generation
     * @param leftOver what does not add up, in words
     * @param deadLetters what waits for somebody, by stage and reason
     */
    public record Report(
            Instant at, Books books, List<String> leftOver, List<DeadLetters> deadLetters) {

        public Report {
            leftOver = List.copyOf(leftOver);
            deadLetters = List.copyOf(deadLetters);
        }
    }

    /**
     * Dead letters of one stage and reason.
     *
     * @param open how many wait for somebody
     * @param givenUp how many were sent back as often as they may be
     */
    public record DeadLetters(
            String stage, String reason, int open, int givenUp, Instant oldest, Instant newest) {}

    /**
     * The books, or why they could not be counted; at most ten seconds old, unless they are being
     * counted anew.
     *
     * @return empty while they are counted for the first time
     * @throws Away when Elasticsearch does not answer
     * @throws org.listings.operations.Unavailable when Kafka or the registry does not
     */
    public Optional<Report> report() throws Away {
        return report.get();
    }

    private Report counted() throws Away {
        GenerationMeta live =
                new GenerationIndexes(client)
                        .live()
                        .map(GenerationIndexes.Entry::meta)
                        .orElse(null);
        try (KafkaLook look = new KafkaLook(kafka)) {
            Books books = live == null ? null : books(look, live);
            List<DeadLetters> letters =
                    LetterGroup.of(
                                    new DeadLetterOffice(
                                                    look, kafka, DeadLetterOffice.MOST_ATTEMPTS)
                                            .all())
                            .stream()
                            .map(PipelineBooks::deadLetters)
                            .toList();
            return new Report(
                    Instant.now(), books, books == null ? List.of() : books.leftOver(), letters);
        }
    }

    private Books books(KafkaLook look, GenerationMeta live) {
        return new BookKeeper(look, client, kafka)
                .of(new Generation(live.generation()), live.rawTopic());
    }

    private static DeadLetters deadLetters(LetterGroup group) {
        return new DeadLetters(
                group.stage(),
                group.reason(),
                group.open(),
                group.givenUp(),
                group.oldest(),
                group.newest());
    }
}
