package org.listings.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.listings.elastic.Elasticsearch;
import org.listings.elastic.GenerationIndex;
import org.listings.index.bulk.BulkIndex;
import org.listings.index.bulk.IndexMetrics;
import org.listings.index.stream.Announcements;
import org.listings.index.stream.EnrichedStream;
import org.listings.index.stream.ListingDecoder;
import org.listings.kit.DeadLetters;
import org.listings.kit.ServiceContext;
import org.listings.kit.Task;
import org.listings.kit.hold.Away;
import org.listings.kit.hold.Backoff;
import org.listings.kit.hold.Hold;
import org.listings.kit.hold.Stopped;
import org.listings.schemas.AvroSerdes;
import org.listings.schemas.TopicCheck;
import org.listings.schemas.Topics;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the parts of the service together and runs them until it is told to stop. */
public final class IndexTask implements Task {

    private static final Logger log = LoggerFactory.getLogger(IndexTask.class);
    private static final int SECONDS_TO_FINISH = 10;

    private final IndexConfig config;
    private final CompletableFuture<Running> running = new CompletableFuture<>();

    public IndexTask(IndexConfig config) {
        this.config = config;
    }

    private record Running(EnrichedStream stream, Elasticsearch elasticsearch) {

        /** A call that Elasticsearch does not answer must not keep the service from ending. */
        void stop() {
            stream.stop();
            CompletableFuture.delayedExecutor(SECONDS_TO_FINISH, TimeUnit.SECONDS)
                    .execute(elasticsearch::close);
        }
    }

    @Override
    public void run(ServiceContext context) {
        var reads = new ByteArrayDeserializer();
        var writes = new ByteArraySerializer();
        try (var elasticsearch = Elasticsearch.open(config.elasticsearch());
                var consumer = new KafkaConsumer<>(config.consumer(), reads, reads);
                var consumerMetrics = new KafkaClientMetrics(consumer);
                var producer = new KafkaProducer<>(config.producer(), writes, writes);
                var producerMetrics = new KafkaClientMetrics(producer)) {
            consumerMetrics.bindTo(context.metrics());
            producerMetrics.bindTo(context.metrics());
            EnrichedStream stream = new EnrichedStream(consumer);
            running.complete(new Running(stream, elasticsearch));
            run(context, stream, elasticsearch.client(), producer);
        }
    }

    private void run(
            ServiceContext context,
            EnrichedStream stream,
            ElasticsearchClient client,
            KafkaProducer<byte[], byte[]> producer) {
        IndexMetrics metrics = new IndexMetrics(context.metrics());
        Hold hold = new Hold(stream, Backoff.USUAL, metrics::retried);
        String topic = Topics.enriched(config.generation().name()).name();
        context.health().ready("index-service", () -> notReady(stream, topic, hold));
        context.started();
        var index =
                new BulkIndex(
                        client, config.generation().index(), config.bulkBytes(), hold, metrics);
        var announcements =
                new Announcements(
                        producer,
                        AvroSerdes.serializer(config.kafka()),
                        config.generation().name(),
                        Clock.systemUTC());
        var loop =
                new IndexLoop(
                        stream,
                        new ListingDecoder(config.kafka(), hold),
                        index,
                        new DeadLetters(
                                producer,
                                Topics.DEAD_LETTERS.name(),
                                config.generation().group(),
                                Clock.systemUTC()),
                        announcements,
                        new Liveness(client, config.generation()),
                        config.commitEvery(),
                        hold,
                        metrics);
        try {
            stream.subscribe(topic);
            hold.until(new GenerationIndex(client, config.generation(), config.origin())::install);
            loop.run();
        } catch (Stopped e) {
            log.atInfo().log("stopped while waiting; what was not committed is read again");
        }
    }

    private void checkTopics() throws Away {
        try {
            List<String> wrong =
                    TopicCheck.wrong(
                            config.kafka(),
                            List.of(
                                    Topics.enriched(config.generation().name()),
                                    Topics.SEARCHABLE,
                                    Topics.DEAD_LETTERS));
            if (!wrong.isEmpty()) {
                throw new Away(String.join("; ", wrong));
            }
        } catch (KafkaException e) {
            throw new Away("Kafka does not answer: " + e.getMessage(), e);
        }
    }

    private static Optional<String> notReady(EnrichedStream stream, String topic, Hold hold) {
        if (hold.reason().isPresent()) {
            return hold.reason();
        }
        if (stream.isWithoutTopic()) {
            return Optional.of("the topic " + topic + " is not there");
        }
        return stream.isAssigned() ? Optional.empty() : Optional.of("waits for its partitions");
    }

    @Override
    public void stop() {
        var unused = running.thenAccept(Running::stop);
    }
}
