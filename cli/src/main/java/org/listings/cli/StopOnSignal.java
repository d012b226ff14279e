package org.listings.cli;

import java.util.concurrent.CountDownLatch;

/** Stops what a command has started, once: when the command is over, or at Ctrl-C and SIGTERM. */
final class StopOnSignal {
    private static volatile boolean signalled;

    private final Runnable stop;
    private final Thread hook;

    private StopOnSignal(Runnable stop) {
        this.stop = stop;
        this.hook = new Thread(this::onSignal, "stop-on-signal");
    }

    static StopOnSignal around(Runnable stop) {
        StopOnSignal around = new StopOnSignal(stop);
        Runtime.getRuntime().addShutdownHook(around.hook);
        return around;
    }

    /**
     * Whether this process was told to end: what fails now fails because everything is being
     * stopped.
     */
    static boolean isSignalled() {
        return signalled;
    }

    private void onSignal() {
        signalled = true;
        stop.run();
    }

    /** Waits for a signal, and does not return. */
    void await() throws InterruptedException {
        new CountDownLatch(1).await();
    }

    /** Stops now; with a signal on its way that does it, this does not return. */
    void stopNow() throws InterruptedException {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            await();
        }
        stop.run();
    }
}
