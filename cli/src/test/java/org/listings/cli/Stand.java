package org.listings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.listings.elastic.Elasticsearch;
import org.listings.elastic.ElasticsearchAddress;
import org.listings.elastic.Generation;
import org.listings.elastic.GenerationIndex;
import org.listings.elastic.GenerationOrigin;
import org.listings.enrich.ListingAvro;
import org.listings.enrich.ListingAvro.Made;
import org.listings.enrich.listing.Enricher;
import org.listings.explore.ExploreConfig;
import org.listings.explore.ExploreTask;
import org.listings.index.bulk.BulkIndex;
import org.listings.index.bulk.IndexMetrics;
import org.listings.index.document.Document;
import org.listings.kit.Health;
import org.listings.kit.ServiceContext;
import org.listings.kit.Settings;
import org.listings.kit.hold.Backoff;
import org.listings.kit.hold.Hold;
import org.listings.schemas.Listing;
import org.listings.schemas.RawItem;
import org.listings.schemas.Topics;
import org.listings.schemas.TrustedRecords;
import org.listings.stack.Ports;
import org.listings.stack.Stack;

/**
 * The Explore page before listings that were enriched and indexed by the services' own code, yet
 * without their way through Kafka: for tests of many.
 */
final class Stand implements AutoCloseable {

    static {
        TrustedRecords.trust();
    }

    private static final Generation GENERATION = new Generation("stand");
    private static final int MOST_BYTES = 5_000_000;

    private final Enricher enricher = Enricher.bundled();
    private final Elasticsearch elasticsearch;
    private final BulkIndex index;
    private final ExploreTask task;
    private final Thread serving;
    private final String url;
    private long offset;

    private Stand(Elasticsearch elasticsearch, BulkIndex index, ExploreTask task, String url) {
        this.elasticsearch = elasticsearch;
        this.index = index;
        this.task = task;
        this.url = url;
        this.serving = new Thread(this::serve, "explore page");
    }

    static Stand open(Stack stack) throws Exception {
        Elasticsearch elasticsearch =
                Elasticsearch.open(ElasticsearchAddress.of(URI.create(stack.elasticsearchUrl())));
        Hold hold = new Hold(time -> {}, Backoff.USUAL, () -> {});
        new GenerationIndex(
                        elasticsearch.client(),
                        GENERATION,
                        new GenerationOrigin("stand", Topics.RAW.name()))
                .install();
        int port = Ports.free();
        Settings settings =
                Settings.from(
                        Map.of(
                                "LISTINGS_EXPLORE_PORT", Integer.toString(port),
                                "LISTINGS_ELASTICSEARCH_URL", stack.elasticsearchUrl(),
                                "LISTINGS_KAFKA_BOOTSTRAP_SERVERS", stack.bootstrapServers(),
                                "LISTINGS_KAFKA_SCHEMA_REGISTRY_URL", stack.registryUrl()));
        Stand stand =
                new Stand(
                        elasticsearch,
                        new BulkIndex(
                                elasticsearch.client(),
                                GENERATION.index(),
                                MOST_BYTES,
                                hold,
                                new IndexMetrics(new SimpleMeterRegistry())),
                        new ExploreTask(ExploreConfig.from(settings)),
                        "http://127.0.0.1:" + port + "/");
        stand.serving.start();
        for (int i = 0; i < 100 && !Ports.isTaken(port); i++) {
            Thread.sleep(100);
        }
        return stand;
    }

    private void serve() {
        try {
            task.run(new ServiceContext(new Health(), new SimpleMeterRegistry()));
        } catch (Exception e) {
            throw new IllegalStateException("the Explore page ended", e);
        }
    }

    /** A raw item of which only the title matters, to be made more of. */
    static RawItem.Builder item(String id, String title) {
        return RawItem.newBuilder()
                .setItemId(id)
                .setSourceFile("stand.txt")
                .setSourceSha256("0".repeat(64))
                .setPosition(1)
                .setFirstLine(1)
                .setLastLine(1)
                .setTitle(title)
                .setRawText(title)
                .setSplitterVersion("stand")
                .setIngestedAt(Instant.parse("2026-01-02T03:04:05Z"));
    }

    /** Enriches and indexes them; returns when all can be found. */
    List<Listing> add(List<RawItem> items) {
        List<Listing> listings = new ArrayList<>();
        List<Document> documents = new ArrayList<>();
        for (RawItem item : items) {
            Listing listing =
                    ListingAvro.listing(
                            item,
                            enricher.enrich(ListingAvro.item(item)),
                            new Made("stand", GENERATION.name(), Instant.now()));
            var origin = new ConsumerRecord<byte[], byte[]>("stand", 0, ++offset, null, null);
            listings.add(listing);
            documents.add(new Document(origin, listing));
        }
        assertThat(index.put(documents)).isEmpty();
        index.refresh();
        return listings;
    }

    /** The page's address. */
    String url() {
        return url;
    }

    @Override
    public void close() throws Exception {
        task.stop();
        serving.join();
        elasticsearch.close();
    }
}
