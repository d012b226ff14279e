package org.listings.index;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.listings.index.document.Document;
import org.listings.index.stream.Found;
import org.listings.kit.DeadLetter;

/** What has been put since the last commit, and since when. Used by one thread. */
final class Checkpoint {

    private static final Duration IDLE = Duration.ofMillis(100);

    /** Of a busy time, at most one part in so many goes into refreshes and commits. */
    private static final int SHARE = 10;

    private final Duration every;
    private final Set<Found> found = new LinkedHashSet<>();
    private long begin = System.nanoTime();
    private long cost;

    /**
     * @param every how long what was put may wait for its commit
     */
    Checkpoint(Duration every) {
        this.every = every;
    }

    void add(List<Document> documents, List<DeadLetter> refused) {
        Set<ConsumerRecord<byte[], byte[]>> without = new HashSet<>();
        refused.forEach(letter -> without.add(letter.record()));
        documents.stream()
                .filter(document -> !without.contains(document.origin()))
                .flatMap(document -> Found.of(document.listing()))
                .forEach(found::add);
    }

    /** What is to be announced. */
    Collection<Found> found() {
        return found;
    }

    /** How long to wait for more: shortly, while something waits for its commit. */
    Duration patience(boolean uncommitted) {
        return uncommitted ? IDLE : every;
    }

    /**
     * Whether it is time: at once when nothing more comes; else after a while, longer where
     * Elasticsearch is slow, as refreshing it all the time would make it slower still.
     *
     * @param idle whether the last poll brought nothing
     */
    boolean isDue(boolean idle) {
        return idle || System.nanoTime() - begin >= Math.max(every.toNanos(), SHARE * cost);
    }

    /**
     * Begins anew.
     *
     * @param nanos how long committing took
     */
    void done(long nanos) {
        found.clear();
        cost = nanos;
        begin = System.nanoTime();
    }
}
