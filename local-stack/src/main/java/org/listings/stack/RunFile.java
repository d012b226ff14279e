package org.listings.stack;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.EnumMap;
import java.util.Map;

/** {@code run/stack.json} of a home: each component's port and, while it runs, its process. */
final class RunFile {
    /**
     * One component's entry.
     *
     * @param port its port, now or when it ran last
     * @param process null when it was stopped
     */
    record Entry(int port, RunningProcess process) {}

    record Content(Map<Component, Entry> components) {}

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();

    private final Path file;

    RunFile(Path home) {
        this.file = home.resolve("run").resolve("stack.json");
    }

    Map<Component, Entry> read() {
        Map<Component, Entry> entries = new EnumMap<>(Component.class);
        if (Files.exists(file)) {
            try {
                entries.putAll(JSON.readValue(file.toFile(), Content.class).components());
            } catch (IOException e) {
                throw new StackException(
                        file
                                + " cannot be read ("
                                + e.getMessage()
                                + "). Remove it when nothing of this home runs any more.",
                        e);
            }
        }
        return entries;
    }

    void write(Map<Component, Entry> entries) {
        try {
            Files.createDirectories(file.getParent());
            Path unfinished = file.resolveSibling(file.getFileName() + ".part");
            JSON.writeValue(unfinished.toFile(), new Content(entries));
            Files.move(
                    unfinished,
                    file,
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new StackException("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
