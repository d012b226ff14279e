package org.listings.ingest.receipt;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SequenceWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Values that wait on disk until their receipt is written: there may be millions. */
final class Spool implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final SequenceWriter values;

    Spool(Path file) throws IOException {
        this.file = file;
        this.values = JSON.writer().writeValues(file.toFile());
    }

    void add(Map<String, Object> value) throws IOException {
        values.write(value);
    }

    /** Writes them as one array. */
    void copyTo(JsonGenerator json) throws IOException {
        values.flush();
        json.writeStartArray();
        try (JsonParser spooled = JSON.getFactory().createParser(file.toFile())) {
            for (JsonToken token = spooled.nextToken();
                    token != null;
                    token = spooled.nextToken()) {
                json.copyCurrentStructure(spooled);
            }
        }
        json.writeEndArray();
    }

    @Override
    public void close() throws IOException {
        values.close();
        Files.deleteIfExists(file);
    }
}
