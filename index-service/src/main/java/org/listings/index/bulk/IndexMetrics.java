package org.listings.index.bulk;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.listings.kit.DeadLetter;
import org.listings.kit.hold.Away;
import org.listings.kit.hold.Hold;

/** What the service counts and times. */
public final class IndexMetrics {

    private final MeterRegistry registry;
    private final Counter indexed;
    private final Counter newer;
    private final Counter retries;
    private final Timer bulk;
    private final Timer commit;

    public IndexMetrics(MeterRegistry registry) {
        this.registry = registry;
        indexed = counter("listings.indexed", "documents written to the index");
        newer = counter("listings.already.indexed", "documents there already, as new or newer");
        retries = counter("listings.bulk.retries", "waits for what was away or overloaded");
        bulk = timer("listings.bulk", "bulk requests, failed ones included");
        commit = timer("listings.commit", "refreshing, announcing and committing");
    }

    private Counter counter(String name, String description) {
        return Counter.builder(name).description(description).register(registry);
    }

    private Timer timer(String name, String description) {
        return Timer.builder(name).description(description).register(registry);
    }

    /** To be called before each wait. */
    public void retried() {
        retries.increment();
    }

    /** To be called with what is given up. */
    public void rejected(List<DeadLetter> letters) {
        for (DeadLetter letter : letters) {
            Counter.builder("listings.rejected")
                    .description("records that can never be decoded or indexed")
                    .tag("step", letter.step())
                    .tag("reason", letter.reason())
                    .register(registry)
                    .increment();
        }
    }

    /** Gives back the time that a commit took. */
    public long committed(long nanos) {
        commit.record(nanos, TimeUnit.NANOSECONDS);
        return nanos;
    }

    <T> T timed(Hold.Step<T> step) throws Away {
        Timer.Sample sample = Timer.start();
        try {
            return step.attempt();
        } finally {
            sample.stop(bulk);
        }
    }

    void put(BulkAnswer answer) {
        indexed.increment(answer.indexed());
        newer.increment(answer.newer());
    }
}
