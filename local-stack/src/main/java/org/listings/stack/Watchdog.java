package org.listings.stack;

import java.io.IOException;
import java.util.List;

/**
 * Ends a component when the process that started it is gone, however that ended: it reads a pipe
 * that only that process holds open.
 */
final class Watchdog {
    private static final String SCRIPT =
            "read nothing; kill \"$1\" 2>/dev/null;"
                    + " for second in 1 2 3 4 5 6 7 8 9 10; do"
                    + " sleep 1; kill -0 \"$1\" 2>/dev/null || exit 0; done;"
                    + " kill -9 \"$1\"";

    private final Process process;

    private Watchdog(Process process) {
        this.process = process;
    }

    static Watchdog over(long pid) throws IOException {
        List<String> command =
                OwnSession.of(List.of("sh", "-c", SCRIPT, "listings-watchdog", Long.toString(pid)));
        return new Watchdog(
                new ProcessBuilder(command)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start());
    }

    void callOff() {
        process.destroyForcibly();
    }
}
