package org.listings.index;

import java.time.Duration;
import java.util.List;
import org.listings.index.bulk.BulkIndex;
import org.listings.index.bulk.IndexMetrics;
import org.listings.index.stream.Announcements;
import org.listings.index.stream.Batch;
import org.listings.index.stream.EnrichedStream;
import org.listings.index.stream.ListingDecoder;
import org.listings.kit.DeadLetter;
import org.listings.kit.DeadLetters;
import org.listings.kit.hold.Away;
import org.listings.kit.hold.Hold;

/**
 * The delivery promise, in order: nothing is committed before Elasticsearch has it or the
 * dead-letter topic has it, nothing is announced before a search would find it.
 */
final class IndexLoop {

    private final EnrichedStream stream;
    private final ListingDecoder decoder;
    private final BulkIndex index;
    private final DeadLetters deadLetters;
    private final Announcements announcements;
    private final Liveness liveness;
    private final Checkpoint checkpoint;
    private final Hold hold;
    private final IndexMetrics metrics;

    IndexLoop(
            EnrichedStream stream,
            ListingDecoder decoder,
            BulkIndex index,
            DeadLetters deadLetters,
            Announcements announcements,
            Liveness liveness,
            Duration commitEvery,
            Hold hold,
            IndexMetrics metrics) {
        this.stream = stream;
        this.decoder = decoder;
        this.index = index;
        this.deadLetters = deadLetters;
        this.announcements = announcements;
        this.liveness = liveness;
        this.checkpoint = new Checkpoint(commitEvery);
        this.hold = hold;
        this.metrics = metrics;
    }

    /**
     * Works until the stream is told to stop, then commits what it has put.
     *
     * @throws org.listings.kit.hold.Stopped when told to stop while something was away: what was
     *     under way is not committed and will be read again
     */
    void run() {
        while (!stream.isStopping()) {
            Batch batch = decoder.decode(stream.poll(checkpoint.patience(stream.isUncommitted())));
            List<DeadLetter> refused = index.put(batch.documents());
            send(batch.unreadable());
            send(refused);
            checkpoint.add(batch.documents(), refused);
            if (stream.isUncommitted() && checkpoint.isDue(batch.isEmpty())) {
                commit();
            }
            if (batch.isEmpty() && hold.until(liveness::begins)) {
                hold.until(announcements::nowLive);
            }
        }
        if (stream.isUncommitted()) {
            commit();
        }
    }

    private void commit() {
        long begin = System.nanoTime();
        if (!checkpoint.found().isEmpty()) {
            index.refresh();
            boolean live = hold.until(liveness::ask);
            hold.until(() -> announcements.send(checkpoint.found(), live));
        }
        hold.until(stream::commit);
        checkpoint.done(metrics.committed(System.nanoTime() - begin));
    }

    private void send(List<DeadLetter> letters) {
        if (!letters.isEmpty()) {
            metrics.rejected(letters);
            hold.until(() -> sendOnce(letters));
        }
    }

    private void sendOnce(List<DeadLetter> letters) throws Away {
        try {
            deadLetters.send(letters);
        } catch (IllegalStateException e) {
            throw new Away(e.getMessage() + ": " + e.getCause(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Away("interrupted while giving records up", e);
        }
    }
}
