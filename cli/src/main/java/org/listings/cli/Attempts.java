package org.listings.cli;

import org.listings.operations.deadletters.DeadLetterOffice;
import picocli.CommandLine.Option;

/** {@code --attempts}: how often a record may be sent back. */
final class Attempts {
    @Option(
            names = "--attempts",
            paramLabel = "N",
            defaultValue = "" + DeadLetterOffice.MOST_ATTEMPTS,
            description =
                    "A record that was sent back so often is given up, and stays listed (default:"
                            + " ${DEFAULT-VALUE}).")
    private int most;

    int most() {
        if (most < 1) {
            throw new CommandFailed(ExitCode.USAGE, "--attempts must be at least 1.");
        }
        return most;
    }
}
