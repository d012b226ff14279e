package org.listings.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;

/** Writes one JSON object a line. */
final class JsonLines {
    private static final ObjectWriter JSON = new JsonMapper().writer();

    private final PrintWriter out;

    JsonLines(PrintWriter out) {
        this.out = out;
    }

    void write(Object value) {
        try {
            out.print(JSON.writeValueAsString(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be written as JSON", e);
        }
        out.print('\n');
    }

    /**
     * Passes on what was written.
     *
     * @throws CommandFailed when nobody reads it any more, as after {@code | head}
     */
    void flush() {
        if (out.checkError()) {
            throw new CommandFailed(ExitCode.FAILED, "Standard output was closed.");
        }
    }
}
