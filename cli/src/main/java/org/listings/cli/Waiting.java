package org.listings.cli;

import java.time.Duration;

/** Waits between two looks at something that takes its time. */
final class Waiting {
    private Waiting() {}

    /** Sleeps; an interruption ends the command. */
    static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailed(ExitCode.FAILED, "Interrupted.", e);
        }
    }
}
