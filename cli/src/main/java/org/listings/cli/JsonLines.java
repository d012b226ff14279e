package org.listings.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;

/** Writes one JSON object a line. */
final class JsonLines {
    private static final ObjectWriter JSON = new JsonMapper().writer();

    private final PrintWriter out;
    private long count;

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
        count++;
    }

    /** How many were written. */
    long count() {
        return count;
    }

    /** Passes on what was written; false when nobody reads it any more, as after {@code | head}. */
    boolean flush() {
        return !out.checkError();
    }
}
