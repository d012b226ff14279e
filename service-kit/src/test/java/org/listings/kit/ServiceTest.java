package org.listings.kit;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class ServiceTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final Health health = new Health();
    private final ServiceContext context = new ServiceContext(health, new SimpleMeterRegistry());

    @Test
    void endsWithoutFailureWhenItWasAskedToStop() throws Exception {
        Service service = Service.start("waiting", new Waiting(), context);

        service.stop();

        assertThat(service.awaitEnd(SOON)).isTrue();
        assertThat(service.failure()).isEmpty();
    }

    @Test
    void isNoLongerLiveWhenTheTaskThrows() throws Exception {
        Service service =
                Service.start(
                        "failing",
                        task(
                                () -> {
                                    throw new IllegalStateException("disk full");
                                }),
                        context);

        assertThat(service.awaitEnd(SOON)).isTrue();
        assertThat(service.failure())
                .get()
                .hasToString("java.lang.IllegalStateException: disk full");
        assertThat(health.notLive()).containsKey("failing");
    }

    @Test
    void takesAnUnaskedReturnAsAFailure() throws Exception {
        Service service = Service.start("short", task(() -> {}), context);

        assertThat(service.awaitEnd(SOON)).isTrue();
        assertThat(service.failure()).isPresent();
    }

    @Test
    void isNotReadyUntilItsTaskHasStarted() throws Exception {
        SlowTask task = new SlowTask();
        Service service = Service.start("slow", task, context);

        assertThat(health.notReady()).containsOnlyKeys("start of slow");
        assertThat(health.notLive()).isEmpty();

        task.maySayItHasStarted();
        assertThat(health.notReady()).isEmpty();
        service.stop();
        assertThat(service.awaitEnd(SOON)).isTrue();
    }

    private static Task task(Runnable work) {
        return new Task() {
            @Override
            public void run(ServiceContext context) {
                work.run();
            }

            @Override
            public void stop() {}
        };
    }

    private static final class Waiting implements Task {
        private final CountDownLatch stopped = new CountDownLatch(1);

        @Override
        public void run(ServiceContext context) throws InterruptedException {
            stopped.await();
        }

        @Override
        public void stop() {
            stopped.countDown();
        }
    }
}
