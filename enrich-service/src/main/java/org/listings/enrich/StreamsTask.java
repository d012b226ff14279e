package org.listings.enrich;

import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.time.Duration;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.listings.kit.ServiceContext;
import org.listings.kit.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a topology until it is stopped. A thread that an outage ended is replaced, and begins where
 * it committed.
 */
public final class StreamsTask implements Task {

    private static final Logger log = LoggerFactory.getLogger(StreamsTask.class);
    private static final Duration BEFORE_A_NEW_THREAD = Duration.ofSeconds(2);
    private static final Duration TIME_TO_CLOSE = Duration.ofSeconds(20);

    private final Topology topology;
    private final EnrichConfig config;
    private final CountDownLatch stopped = new CountDownLatch(1);

    public StreamsTask(Topology topology, EnrichConfig config) {
        this.topology = topology;
        this.config = config;
    }

    @Override
    public void run(ServiceContext context) throws InterruptedException {
        Properties properties = new Properties();
        properties.putAll(config.streams());
        try (KafkaStreams streams = new KafkaStreams(topology, properties);
                KafkaStreamsMetrics metrics = new KafkaStreamsMetrics(streams)) {
            metrics.bindTo(context.metrics());
            context.health().ready("enrich-service", () -> notRunning(streams.state()));
            context.started();
            streams.setUncaughtExceptionHandler(this::replaceThread);
            streams.setStateListener(
                    (now, before) -> {
                        if (now == KafkaStreams.State.ERROR) {
                            stopped.countDown();
                        }
                    });
            streams.start();
            stopped.await();
            boolean failed = streams.state() == KafkaStreams.State.ERROR;
            streams.close(TIME_TO_CLOSE);
            if (failed) {
                throw new IllegalStateException(
                        "Kafka Streams ended with an error; see the log above");
            }
        }
    }

    private StreamThreadExceptionResponse replaceThread(Throwable outage) {
        log.atWarn()
                .setCause(outage)
                .log("a stream thread ended; another takes over where it committed");
        try {
            // An outage that lasts would otherwise be retried as fast as threads can be made.
            if (stopped.await(
                    BEFORE_A_NEW_THREAD.toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS)) {
                return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
        }
        return outage instanceof Error
                ? StreamThreadExceptionResponse.SHUTDOWN_CLIENT
                : StreamThreadExceptionResponse.REPLACE_THREAD;
    }

    private static Optional<String> notRunning(KafkaStreams.State state) {
        return state == KafkaStreams.State.RUNNING
                ? Optional.empty()
                : Optional.of("Kafka Streams is " + state);
    }

    @Override
    public void stop() {
        stopped.countDown();
    }
}
