package org.listings.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.listings.elastic.Generation;
import org.listings.elastic.GenerationIndex;
import org.listings.index.bulk.BulkIndex;
import org.listings.index.bulk.IndexMetrics;
import org.listings.index.document.Document;
import org.listings.kit.hold.Backoff;
import org.listings.kit.hold.Hold;
import org.listings.schemas.Listing;
import org.listings.stack.Stack;
import org.listings.stack.junit.WithStack;

/**
 * How many documents of about 2,000 bytes a second go from the topic into the index and are
 * committed, beside what Elasticsearch takes from this process with nothing before it.
 *
 * <p>{@code mvn verify -pl index-service -am -Dit.test=ThroughputIT -Dthroughput=50000}
 */
@WithStack
@EnabledIfSystemProperty(named = "throughput", matches = "\\d+")
final class ThroughputIT {

    private static final int DOCUMENTS = Integer.getInteger("throughput", 0);
    private static final int BULK_BYTES = 5_000_000;

    private final Stack stack;

    ThroughputIT(Stack stack) {
        this.stack = stack;
    }

    @Test
    void measures() throws Exception {
        directly("warm-up", DOCUMENTS / 5);
        double ceiling = directly("ceiling", DOCUMENTS);
        double service = throughTheService();
        System.out.printf(
                "index-service: %,.0f documents/s of %d bytes through the service, %,.0f straight"
                        + " into Elasticsearch (%.0f %%)%n",
                service, document(0).json().length, ceiling, 100 * service / ceiling);
        assertThat(service).isPositive();
    }

    private double throughTheService() throws Exception {
        try (Enriched enriched = new Enriched(stack, "throughput")) {
            for (int i = 0; i < DOCUMENTS; i++) {
                enriched.sendLater(listing(i));
            }
            enriched.flush();
            long begin = System.nanoTime();
            enriched.start();
            await().atMost(Duration.ofMinutes(30))
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> enriched.lag() == 0);
            double seconds = (System.nanoTime() - begin) / 1e9;
            System.out.printf(
                    "index-service: of %.1f s, bulk requests took %.1f s and commits %.1f s%n",
                    seconds,
                    enriched.meters.timer("listings.bulk").totalTime(TimeUnit.SECONDS),
                    enriched.meters.timer("listings.commit").totalTime(TimeUnit.SECONDS));
            assertThat(enriched.found()).isEqualTo(DOCUMENTS);
            return DOCUMENTS / seconds;
        }
    }

    private double directly(String generation, int documents) throws Exception {
        try (Enriched enriched = new Enriched(stack, generation)) {
            Hold hold = new Hold(time -> {}, Backoff.USUAL, () -> {});
            new GenerationIndex(enriched.client(), new Generation(generation), Enriched.ORIGIN)
                    .install();
            BulkIndex index =
                    new BulkIndex(
                            enriched.client(),
                            enriched.generation.index(),
                            BULK_BYTES,
                            hold,
                            new IndexMetrics(new SimpleMeterRegistry()));
            long nanos = 0;
            for (int i = 0; i < documents; i += 2_000) {
                List<Document> batch = new ArrayList<>();
                for (int j = i; j < Math.min(documents, i + 2_000); j++) {
                    batch.add(document(j));
                }
                long begin = System.nanoTime();
                assertThat(index.put(batch)).isEmpty();
                nanos += System.nanoTime() - begin;
            }
            return documents / (nanos / 1e9);
        }
    }

    private static Document document(int i) {
        return Listings.document(listing(i), i);
    }

    private static Listing listing(int i) {
        String words =
                "Experts of governments, employers and workers met about case %d. ".formatted(i);
        return Listings.full("item-" + i)
                .setTitle("Meeting %d on labour inspection".formatted(i))
                .setDescription(words.repeat(5))
                .setRawText(words.repeat(5))
                .build();
    }
}
