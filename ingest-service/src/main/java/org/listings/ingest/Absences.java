package org.listings.ingest;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** Since when published files have been missing from the archive, as one watcher sees it. */
final class Absences {

    private final Duration patience;
    private final LongSupplier nanoTime;
    private final Map<String, Long> since = new HashMap<>();

    /**
     * @param patience longer than a file needs from its commit into the archive
     */
    Absences(Duration patience, LongSupplier nanoTime) {
        this.patience = patience;
        this.nanoTime = nanoTime;
    }

    /** Notes that a file is not there; tells whether it has been so for too long. */
    boolean isLong(String sha256) {
        long now = nanoTime.getAsLong();
        return now - since.computeIfAbsent(sha256, first -> now) >= patience.toNanos();
    }

    /** It is there, or no longer waited for. */
    void over(String sha256) {
        since.remove(sha256);
    }
}
