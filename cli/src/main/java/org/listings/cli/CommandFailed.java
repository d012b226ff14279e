package org.listings.cli;

import java.io.Serial;

/** Ends a command with a message for people (what happened, what to do next) and an exit code. */
final class CommandFailed extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    private final int exitCode;

    CommandFailed(int exitCode, String message) {
        super(message);
        this.exitCode = exitCode;
    }

    CommandFailed(int exitCode, String message, Throwable cause) {
        super(message, cause);
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }
}
