package org.listings.kit.hold;

import java.time.Duration;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one place where the service waits for something that is away, and says so: in its health for
 * as long as it waits, in the log when it begins, when the reason changes and when it is over.
 *
 * <p>Used by one thread; {@link #reason} by any.
 */
public final class Hold {

    private static final Logger log = LoggerFactory.getLogger(Hold.class);

    private final Pause pause;
    private final Backoff backoff;
    private final Runnable onRetry;
    private final RandomGenerator random = RandomGenerator.getDefault();

    private volatile String reason;
    private int failures;
    private long began;

    /**
     * @param onRetry called before each wait, to count
     */
    public Hold(Pause pause, Backoff backoff, Runnable onRetry) {
        this.pause = pause;
        this.backoff = backoff;
        this.onRetry = onRetry;
    }

    /** A step that needs something from outside. */
    @FunctionalInterface
    public interface Step<T> {
        T attempt() throws Away;
    }

    /** Attempts the step until it works. */
    public <T> T until(Step<T> step) {
        while (true) {
            try {
                T result = step.attempt();
                over();
                return result;
            } catch (Away away) {
                because(away);
            }
        }
    }

    /** A step without a result. */
    @FunctionalInterface
    public interface Action {
        void attempt() throws Away;
    }

    /** Attempts the action until it works. */
    public void until(Action action) {
        Step<Boolean> step =
                () -> {
                    action.attempt();
                    return true;
                };
        until(step);
    }

    /** Waits, longer than the last time. */
    public void because(Away away) {
        failures++;
        if (reason == null) {
            began = System.nanoTime();
        }
        if (!away.getMessage().equals(reason)) {
            log.atWarn().addKeyValue("reason", away.getMessage()).log("holding");
        }
        reason = away.getMessage();
        onRetry.run();
        pause.pause(backoff.after(failures, random));
    }

    /** What was away answers again; the next wait is a short one. */
    public void over() {
        failures = 0;
        if (reason != null) {
            reason = null;
            Duration held = Duration.ofNanos(System.nanoTime() - began);
            log.atInfo().addKeyValue("seconds", held.toMillis() / 1000.0).log("going on");
        }
    }

    /** What is being waited for; empty when nothing is. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
