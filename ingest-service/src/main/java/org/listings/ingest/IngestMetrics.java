package org.listings.ingest;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** What the service counts. */
final class IngestMetrics {

    private final Map<Outcome, Counter> files = new EnumMap<>(Outcome.class);
    private final Counter items;
    private final Counter bytes;
    private final Counter searchable;
    private final Counter holds;
    private final Timer publishing;
    private final AtomicInteger waiting = new AtomicInteger();

    IngestMetrics(MeterRegistry registry) {
        for (Outcome outcome : Outcome.values()) {
            files.put(
                    outcome,
                    Counter.builder("listings.files")
                            .description("Files that were taken up, by what became of them")
                            .tag("outcome", outcome.text())
                            .register(registry));
        }
        items = counter(registry, "listings.items.published", "Items written to the raw log");
        bytes = counter(registry, "listings.files.published.bytes", "Bytes of published files");
        searchable = counter(registry, "listings.files.searchable", "Files found searchable");
        holds = counter(registry, "listings.ingest.holds", "Waits for Kafka or the registry");
        publishing =
                Timer.builder("listings.file.publishing")
                        .description("From the beginning of a file's transaction to its archive")
                        .register(registry);
        registry.gauge("listings.files.waiting", waiting);
    }

    private static Counter counter(MeterRegistry registry, String name, String description) {
        return Counter.builder(name).description(description).register(registry);
    }

    void file(Outcome outcome) {
        files.get(outcome).increment();
    }

    void published(int itemCount, long byteCount) {
        items.increment(itemCount);
        bytes.increment((double) byteCount);
    }

    void searchable() {
        searchable.increment();
    }

    void held() {
        holds.increment();
    }

    void waiting(int howMany) {
        waiting.set(howMany);
    }

    Timer publishing() {
        return publishing;
    }
}
