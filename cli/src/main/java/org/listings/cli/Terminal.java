package org.listings.cli;

import java.io.Console;
import java.util.Optional;

/** Where a person sits, if one does. */
final class Terminal {

    private Terminal() {}

    /** The console; empty when input or output goes elsewhere. */
    @SuppressWarnings(
            "SystemConsoleNull") // later JDKs give one always; the build takes none of them
    static Optional<Console> console() {
        return Optional.ofNullable(System.console());
    }
}
