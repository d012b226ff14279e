package org.listings.enrich;

import io.micrometer.core.instrument.binder.kafka.KafkaStreamsMetrics;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.listings.kit.ServiceContext;
import org.listings.kit.Task;
import org.listings.kit.hold.Away;
import org.listings.kit.hold.Backoff;
import org.listings.kit.hold.Hold;
import org.listings.kit.hold.Nap;
import org.listings.kit.hold.Stopped;
import org.listings.schemas.TopicCheck;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a topology until it is stopped. A thread that an outage ended is replaced, and begins where
 * it committed.
 */
public final class StreamsTask implements Task {

    private static final Logger log = LoggerFactory.getLogger(StreamsTask.class);
    private static final Duration BEFORE_A_NEW_THREAD = Duration.ofSeconds(2);

    /** Longer than from the end of a thread to the next one's: its start, a session, a look. */
    private static final Duration REMEMBERED = Duration.ofSeconds(20);

    private static final Duration TIME_TO_CLOSE = Duration.ofSeconds(20);

    private final Topology topology;
    private final EnrichConfig config;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Nap nap = new Nap();
    private volatile EndedThread ended;
    private final Hold hold = new Hold(nap, Backoff.USUAL, () -> {});

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
            context.health()
                    .ready(
                            "enrich-service",
                            () ->
                                    hold.reason()
                                            .or(this::endedThread)
                                            .or(() -> notRunning(streams.state())));
            context.started();
            streams.setUncaughtExceptionHandler(this::replaceThread);
            streams.setStateListener(
                    (now, before) -> {
                        if (now == KafkaStreams.State.ERROR) {
                            stopped.countDown();
                        }
                    });
            hold.until(this::checkTopics);
            streams.start();
            stopped.await();
            boolean failed = streams.state() == KafkaStreams.State.ERROR;
            streams.close(TIME_TO_CLOSE);
            if (failed) {
                throw new IllegalStateException(
                        "Kafka Streams ended with an error; see the log above");
            }
        } catch (Stopped beforeTheTopicsWereThere) {
            log.atInfo().log("stopped while waiting for topics");
        }
    }

    private void checkTopics() throws Away {
        try {
            List<String> wrong = TopicCheck.wrong(config.kafka(), config.topicsOfKafka());
            if (!wrong.isEmpty()) {
                throw new Away(String.join("; ", wrong));
            }
        } catch (KafkaException e) {
            throw new Away("Kafka does not answer: " + e.getMessage(), e);
        }
    }

    /** A thread that an outage ended, and when. */
    private record EndedThread(String reason, long at) {}

    /** Threads that take over fail at the same outage; between them, all seems well. */
    private Optional<String> endedThread() {
        return Optional.ofNullable(ended)
                .filter(thread -> System.nanoTime() - thread.at() < REMEMBERED.toNanos())
                .map(EndedThread::reason);
    }

    private StreamThreadExceptionResponse replaceThread(Throwable outage) {
        ended =
                new EndedThread(
                        "a stream thread ended, another takes over: " + rootOf(outage),
                        System.nanoTime());
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

    private static Throwable rootOf(Throwable error) {
        return error.getCause() == null ? error : rootOf(error.getCause());
    }

    private static Optional<String> notRunning(KafkaStreams.State state) {
        return state == KafkaStreams.State.RUNNING
                ? Optional.empty()
                : Optional.of("Kafka Streams is " + state);
    }

    @Override
    public void stop() {
        nap.stop();
        stopped.countDown();
    }
}
