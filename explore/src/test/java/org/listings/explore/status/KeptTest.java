package org.listings.explore.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.listings.kit.hold.Away;

class KeptTest {

    private static final Duration FRESH = Duration.ofSeconds(10);

    private final AtomicLong nanos = new AtomicLong();
    private int asked;

    private void pass(long seconds) {
        nanos.addAndGet(TimeUnit.SECONDS.toNanos(seconds));
    }

    private <T> Kept<T> kept(Kept.Question<T> question) {
        return new Kept<>(question, FRESH, nanos::get);
    }

    @Test
    void givesAnAnswerAgainUntilItIsOld() throws Exception {
        Kept<Integer> answer = kept(() -> ++asked);
        assertThat(answer.get()).contains(1);
        pass(9);
        assertThat(answer.get()).contains(1);
        pass(1);
        assertThat(answer.get()).contains(2);
    }

    @Test
    void keepsAFailureAsLongAsASuccess() {
        Kept<Integer> answer =
                kept(
                        () -> {
                            pass(15); // as long as Kafka's time-outs
                            if (++asked == 1) {
                                throw new Away("it sleeps", new Exception());
                            }
                            throw new IllegalStateException("it is broken");
                        });
        for (int look = 0; look < 3; look++) {
            assertThatThrownBy(answer::get).isInstanceOf(Away.class).hasMessage("it sleeps");
        }
        assertThat(asked).isEqualTo(1);
        pass(10);
        for (int look = 0; look < 3; look++) {
            assertThatThrownBy(answer::get).hasMessage("it is broken");
        }
        assertThat(asked).isEqualTo(2);
    }

    @Test
    @Timeout(30)
    void letsNobodyWaitForTheOneWhoAsks() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Kept<Integer> answer =
                kept(
                        () -> {
                            begun.countDown();
                            await(goOn);
                            return ++asked;
                        });
        CompletableFuture<Optional<Integer>> first =
                CompletableFuture.supplyAsync(() -> got(answer));
        begun.await();
        assertThat(answer.get()).isEmpty();
        goOn.countDown();
        assertThat(first.join()).contains(1);
        assertThat(answer.get()).contains(1);
    }

    @Test
    @Timeout(30)
    void givesTheLastAnswerWhileSomebodyAsksAnew() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Kept<Integer> answer =
                kept(
                        () -> {
                            if (++asked == 2) {
                                begun.countDown();
                                await(goOn);
                            }
                            return asked;
                        });
        answer.get();
        pass(10);
        CompletableFuture<Optional<Integer>> anew =
                CompletableFuture.supplyAsync(() -> got(answer));
        begun.await();
        assertThat(answer.get()).contains(1);
        goOn.countDown();
        assertThat(anew.join()).contains(2);
    }

    private static Optional<Integer> got(Kept<Integer> answer) {
        try {
            return answer.get();
        } catch (Away e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
