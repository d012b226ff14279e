package org.listings.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.listings.index.document.Document;
import org.listings.index.stream.Found;
import org.listings.kit.DeadLetter;

class CheckpointTest {

    private static final Duration LONG = Duration.ofHours(1);

    private final Checkpoint checkpoint = new Checkpoint(LONG);

    @Test
    void announcesEverySourceOfWhatWasPutOnce() {
        checkpoint.add(List.of(Listings.document("a", 0), Listings.document("a", 1)), List.of());
        assertThat(checkpoint.found())
                .containsExactly(
                        new Found("a", "sha-page.txt", 1), new Found("a", "sha-other.txt", 2));
        checkpoint.done(0);
        assertThat(checkpoint.found()).isEmpty();
    }

    @Test
    void announcesNothingOfWhatWasRefused() {
        Document bad = Listings.document("bad", 1);
        DeadLetter refused =
                new DeadLetter(bad.origin(), "index-service", "index", "mapping", new Exception());
        checkpoint.add(List.of(Listings.document("a", 0), bad), List.of(refused));
        assertThat(checkpoint.found()).extracting(Found::itemId).containsOnly("a");
    }

    @Test
    void isDueAtOnceWhenNothingMoreComes() {
        assertThat(checkpoint.isDue(false)).isFalse();
        assertThat(checkpoint.isDue(true)).isTrue();
    }

    @Test
    void isDueLaterWhereCommittingTakesLong() throws InterruptedException {
        Checkpoint often = new Checkpoint(Duration.ofMillis(1));
        Thread.sleep(2);
        assertThat(often.isDue(false)).isTrue();
        often.done(LONG.toNanos());
        Thread.sleep(2);
        assertThat(often.isDue(false)).isFalse();
    }
}
