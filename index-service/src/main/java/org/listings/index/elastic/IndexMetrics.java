package org.listings.index.elastic;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.listings.index.hold.Away;
import org.listings.index.hold.Hold;

/** Counts what Elasticsearch says. */
public final class IndexMetrics {

    private final Counter indexed;
    private final Counter newer;
    private final Counter rejected;
    private final Counter retries;
    private final Timer bulk;

    public IndexMetrics(MeterRegistry registry) {
        indexed =
                Counter.builder("listings.indexed")
                        .description("documents written to the index")
                        .register(registry);
        newer =
                Counter.builder("listings.already.indexed")
                        .description("documents that were in the index already, as new or newer")
                        .register(registry);
        rejected =
                Counter.builder("listings.rejected")
                        .description("documents that Elasticsearch will never take")
                        .register(registry);
        retries =
                Counter.builder("listings.bulk.retries")
                        .description("waits for something that was away or overloaded")
                        .register(registry);
        bulk =
                Timer.builder("listings.bulk")
                        .description("time that bulk requests took, failed ones included")
                        .register(registry);
    }

    /** Called before each wait. */
    public void countRetry() {
        retries.increment();
    }

    <T> T timed(Hold.Step<T> step) throws Away {
        Timer.Sample sample = Timer.start();
        try {
            return step.attempt();
        } finally {
            sample.stop(bulk);
        }
    }

    void count(BulkAnswer answer) {
        indexed.increment(answer.indexed());
        newer.increment(answer.newer());
        rejected.increment(answer.refused().size());
    }
}
