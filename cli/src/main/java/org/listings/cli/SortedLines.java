package org.listings.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The listings of a file of JSON lines in the order of their ids and files. Only ids and places are
 * held, about 150 bytes a listing; the lines are read again from the file, which must not change.
 */
final class SortedLines implements Iterator<ObjectNode>, AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private record Line(String itemId, String sourceFile, long start, int length) {}

    private final RandomAccessFile file;
    private final Iterator<Line> left;

    private SortedLines(RandomAccessFile file, List<Line> lines) {
        this.file = file;
        this.left = lines.iterator();
    }

    /** Opens a file that {@code parse} or {@code export} wrote, with all its listings. */
    static SortedLines open(Path path) {
        return open(path, name -> true);
    }

    /**
     * Opens a file that {@code parse} or {@code export} wrote.
     *
     * @param sourceFiles which source files' listings are wanted, by name
     * @throws CommandFailed when it is not there or a line of it is no listing
     */
    static SortedLines open(Path path, Predicate<String> sourceFiles) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path))) {
            List<Line> lines = lines(path, in);
            lines.removeIf(line -> !sourceFiles.test(line.sourceFile()));
            lines.sort(
                    Comparator.comparing(Line::itemId)
                            .thenComparing(Line::sourceFile)
                            .thenComparingLong(Line::start));
            return new SortedLines(new RandomAccessFile(path.toFile(), "r"), lines);
        } catch (NoSuchFileException e) {
            throw new CommandFailed(
                    ExitCode.FAILED,
                    path
                            + ": there is no such file. Make one with ./listings parse FILE... > "
                            + path,
                    e);
        } catch (IOException e) {
            throw new CommandFailed(
                    ExitCode.FAILED, path + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static List<Line> lines(Path path, InputStream in) throws IOException {
        List<Line> lines = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long start = 0;
        long number = 1;
        int next;
        do {
            next = in.read();
            if (next >= 0 && next != '\n') {
                line.write(next);
                continue;
            }
            if (line.size() > 0) {
                JsonNode listing = listing(path, number, line.toByteArray());
                String name = listing.path("source_file").asText();
                lines.add(
                        new Line(
                                listing.path("item_id").asText(),
                                names.computeIfAbsent(name, each -> each),
                                start,
                                line.size()));
            }
            start += line.size() + 1;
            number++;
            line.reset();
        } while (next >= 0);
        return lines;
    }

    private static JsonNode listing(Path path, long number, byte[] line) throws IOException {
        String expected = " is no listing as ./listings parse and export print them.";
        try {
            JsonNode listing = JSON.readTree(line);
            if (listing.hasNonNull("item_id")) {
                return listing;
            }
        } catch (JsonProcessingException e) {
            throw new CommandFailed(
                    ExitCode.FAILED, "Line " + number + " of " + path + expected, e);
        }
        throw new CommandFailed(ExitCode.FAILED, "Line " + number + " of " + path + expected);
    }

    @Override
    public boolean hasNext() {
        return left.hasNext();
    }

    @Override
    public ObjectNode next() {
        Line line = left.next();
        byte[] bytes = new byte[line.length()];
        try {
            file.seek(line.start());
            file.readFully(bytes);
            return (ObjectNode) JSON.readTree(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("the file changed while it was read", e);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
