package org.listings.ingest;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.config.ConfigException;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.InvalidTxnTimeoutException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.UnsupportedVersionException;
import org.listings.ingest.text.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells what passes by itself from what does not, and how long to wait for it. Read by the health
 * check from another thread.
 */
final class Outage {

    private static final Logger log = LoggerFactory.getLogger(Outage.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(250);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    // A transaction that outlived its timeout shuts its own producer out; twice in a row it is
    // somebody else.
    private static final int MOST_FENCED = 3;
    private static final List<Class<? extends Exception>> FOR_GOOD =
            List.of(
                    AuthenticationException.class,
                    AuthorizationException.class,
                    ConfigException.class,
                    InterruptException.class,
                    InvalidTxnTimeoutException.class,
                    UnsupportedVersionException.class);

    private volatile String reason = "starting";
    private Duration wait = FIRST_WAIT;
    private int fenced;

    /**
     * Notes an outage.
     *
     * @return how long to wait before the next attempt
     * @throws KafkaException when it will not pass by itself
     */
    Duration began(KafkaException cause) {
        if (FOR_GOOD.stream().anyMatch(type -> isOrHas(cause, type))) {
            throw cause;
        }
        fenced = isOrHas(cause, ProducerFencedException.class) ? fenced + 1 : 0;
        if (fenced == MOST_FENCED) {
            throw new KafkaException(
                    "Another ingest service uses the same LISTINGS_INGEST_TRANSACTIONAL_ID: stop"
                            + " one of them.",
                    cause);
        }
        String text = text(cause);
        if (!text.equals(reason)) {
            log.atWarn().addKeyValue("reason", text).log("holding");
        }
        reason = text;
        Duration now = wait;
        wait =
                wait.multipliedBy(2).compareTo(LONGEST_WAIT) < 0
                        ? wait.multipliedBy(2)
                        : LONGEST_WAIT;
        return now;
    }

    /** All is well again. */
    void over() {
        if (reason != null) {
            log.atInfo().log("connected");
        }
        reason = null;
        wait = FIRST_WAIT;
    }

    /** A file was published: whoever shut this producer out before does not do so now. */
    void publishing() {
        fenced = 0;
    }

    /** What is waited for; empty when nothing is. */
    Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** The same for a receipt. */
    Refusal forReceipts() {
        return Refusal.of(
                "held",
                "Kafka or the schema registry cannot be reached or used now: " + reason,
                "Nothing: the file stays in the inbox and is published when that is over.");
    }

    /** Whether an exception or one of its causes is of that type. */
    static boolean isOrHas(Throwable error, Class<?> type) {
        for (Throwable cause = error; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static String text(Throwable error) {
        Throwable cause = error;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause == error ? error.getMessage() : error.getMessage() + " (" + cause + ")";
    }
}
