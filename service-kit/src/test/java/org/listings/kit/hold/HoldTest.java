package org.listings.kit.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HoldTest {

    private static final Backoff BACKOFF =
            new Backoff(Duration.ofMillis(100), Duration.ofMillis(1_000));

    private final List<Duration> pauses = new ArrayList<>();
    private final AtomicInteger retries = new AtomicInteger();
    private final Hold hold = new Hold(pauses::add, BACKOFF, retries::incrementAndGet);

    @Test
    void repeatsAStepUntilItWorksAndWaitsLongerEachTime() {
        AtomicInteger left = new AtomicInteger(6);
        String result =
                hold.until(
                        () -> {
                            if (left.getAndDecrement() > 0) {
                                throw new Away("not yet");
                            }
                            return "done";
                        });
        assertThat(result).isEqualTo("done");
        assertThat(retries).hasValue(6);
        long[] most = {100, 200, 400, 800, 1_000, 1_000};
        for (int i = 0; i < most.length; i++) {
            assertThat(pauses.get(i).toMillis()).isBetween(most[i] / 2, most[i]);
        }
    }

    @Test
    void saysWhyItWaitsOnlyWhileItDoes() {
        assertThat(hold.reason()).isEmpty();
        hold.because(new Away("Elasticsearch does not answer"));
        assertThat(hold.reason()).contains("Elasticsearch does not answer");
        hold.over();
        assertThat(hold.reason()).isEmpty();
    }

    @Test
    void beginsWithAShortWaitAgainOnceItWorked() {
        for (int i = 0; i < 5; i++) {
            hold.because(new Away("first"));
        }
        hold.over();
        hold.because(new Away("second"));
        assertThat(pauses.get(5).toMillis()).isBetween(50L, 100L);
    }

    @Test
    void letsABugThrough() {
        assertThatThrownBy(
                        () ->
                                hold.until(
                                        () -> {
                                            throw new IllegalStateException("a bug");
                                        }))
                .hasMessage("a bug");
        assertThat(pauses).isEmpty();
    }

    @Test
    void refusesABackoffThatIsNone() {
        assertThatThrownBy(() -> new Backoff(Duration.ZERO, Duration.ofSeconds(1)))
                .hasMessageContaining("PT0S");
    }
}
