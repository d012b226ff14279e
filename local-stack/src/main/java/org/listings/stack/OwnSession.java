package org.listings.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Starts a command in a session of its own: a terminal's Ctrl-C or its closing must not reach it.
 */
final class OwnSession {
    private static final boolean AVAILABLE = Files.isExecutable(Path.of("/usr/bin/setsid"));

    private OwnSession() {}

    /** The command that starts this one in its own session, with the same process number. */
    static List<String> of(List<String> command) {
        return AVAILABLE ? Stream.concat(Stream.of("setsid"), command.stream()).toList() : command;
    }
}
