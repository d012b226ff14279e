package org.listings.operations.difference;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A listing kept for later, as small as it gets. */
final class Held {
    private static final JsonMapper JSON = new JsonMapper();

    /** Objects, references and the entry of a file weigh about this much. */
    private static final long OVERHEAD = 200;

    private final byte[] json;
    private final String file;
    private final int firstLine;
    private final int lastLine;

    private Held(byte[] json, String file, int firstLine, int lastLine) {
        this.json = json;
        this.file = file;
        this.firstLine = firstLine;
        this.lastLine = lastLine;
    }

    static Held of(JsonNode listing) {
        try {
            return new Held(
                    JSON.writeValueAsBytes(listing),
                    listing.path("source_sha256").asText(),
                    listing.path("first_line").asInt(),
                    listing.path("last_line").asInt());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a JSON tree can always be written", e);
        }
    }

    JsonNode listing() {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException("this was JSON when it was written", e);
        }
    }

    /** The hash of the file it was read from. */
    String file() {
        return file;
    }

    int firstLine() {
        return firstLine;
    }

    int lastLine() {
        return lastLine;
    }

    /** Bytes of memory, about. */
    long size() {
        return OVERHEAD + json.length + file.length();
    }

    /**
     * How much of the lines of both they share, 0 to 1; 0 when the shorter is not at least half in
     * the other.
     */
    double overlap(Held other) {
        int shared = Math.min(lastLine, other.lastLine) - Math.max(firstLine, other.firstLine) + 1;
        if (2 * shared < Math.min(lines(), other.lines()) || shared <= 0) {
            return 0;
        }
        return (double) shared / (lines() + other.lines() - shared);
    }

    private int lines() {
        return lastLine - firstLine + 1;
    }
}
