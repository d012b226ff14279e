package org.listings.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The end of a component's log, for an error message. */
public final class LogTail {
    private static final int LINES_SHOWN = 15;

    private LogTail() {}

    /** What happened, the log's last lines, and what to do next. */
    public static StackException explain(String whatHappened, Path log) {
        return new StackException(
                whatHappened
                        + ". The end of its log:\n  "
                        + lastLines(log)
                        + "\nRead "
                        + log
                        + ", put right what it says and start again.");
    }

    private static String lastLines(Path log) {
        try {
            // Any byte is a character there: a broken log must not hide the error.
            List<String> lines = Files.readAllLines(log, StandardCharsets.ISO_8859_1);
            return String.join(
                    "\n  ", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
        } catch (IOException e) {
            return "(it cannot be read: " + e.getMessage() + ")";
        }
    }
}
