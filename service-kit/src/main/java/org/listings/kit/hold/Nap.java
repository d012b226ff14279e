package org.listings.kit.hold;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Lets time pass by sleeping, until another thread says stop. */
public final class Nap implements Pause {

    private final CountDownLatch stopping = new CountDownLatch(1);

    @Override
    public void pause(Duration time) {
        try {
            if (stopping.await(time.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Stopped();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Stopped();
        }
    }

    /**
     * Sleeps until told to stop.
     *
     * @throws Stopped then
     */
    public void untilStopped() {
        pause(Duration.ofMillis(Long.MAX_VALUE));
    }

    /** Ends the sleep under way and every later one; from any thread. */
    public void stop() {
        stopping.countDown();
    }

    /** Whether {@link #stop} was called. */
    public boolean isStopping() {
        return stopping.getCount() == 0;
    }

    /**
     * For work that goes on without sleeping.
     *
     * @throws Stopped when {@link #stop} was called
     */
    public void stopIfAsked() {
        if (isStopping()) {
            throw new Stopped();
        }
    }
}
