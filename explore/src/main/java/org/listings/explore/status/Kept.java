package org.listings.explore.status;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.listings.kit.hold.Away;

/**
 * The answer to a question that takes long, asked by one for all: it is kept for a while whether it
 * is good or bad, and nobody waits for the one who asks.
 */
final class Kept<T> {

    private final Question<T> question;
    private final Duration fresh;
    private final LongSupplier nanos;
    private final ReentrantLock asking = new ReentrantLock();
    private volatile Outcome<T> last;

    /**
     * @param fresh how long an answer is given again, counted from when it was there
     * @param nanos a clock that never goes back, as {@link System#nanoTime}
     */
    Kept(Question<T> question, Duration fresh, LongSupplier nanos) {
        this.question = question;
        this.fresh = fresh;
        this.nanos = nanos;
    }

    /** What is asked. */
    @FunctionalInterface
    interface Question<T> {
        T ask() throws Away;
    }

    /** What came of asking: a value, or else why there is none. */
    private record Outcome<T>(long at, T value, Away away, RuntimeException failure) {

        T get() throws Away {
            if (away != null) {
                throw away;
            }
            if (failure != null) {
                throw failure;
            }
            return value;
        }
    }

    /**
     * The answer; an older one as long as somebody else asks anew.
     *
     * @return empty when somebody asks for the first time
     * @throws Away as the question
     */
    Optional<T> get() throws Away {
        Outcome<T> known = last;
        if (!isFresh(known)) {
            if (asking.tryLock()) {
                try {
                    known = asked();
                } finally {
                    asking.unlock();
                }
            } else if (known == null) {
                return Optional.empty();
            }
        }
        return Optional.of(known.get());
    }

    private Outcome<T> asked() {
        // another may have been done since it was seen that the last answer is old
        if (!isFresh(last)) {
            last = ask();
        }
        return last;
    }

    private Outcome<T> ask() {
        try {
            T value = question.ask();
            return new Outcome<>(nanos.getAsLong(), value, null, null);
        } catch (Away e) {
            return new Outcome<>(nanos.getAsLong(), null, e, null);
        } catch (RuntimeException e) {
            return new Outcome<>(nanos.getAsLong(), null, null, e);
        }
    }

    private boolean isFresh(Outcome<T> outcome) {
        return outcome != null && nanos.getAsLong() - outcome.at() < fresh.toNanos();
    }
}
