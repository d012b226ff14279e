package org.listings.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files of this repository that tests read. */
final class Repository {
    private static final Path ROOT = Path.of(System.getProperty("listings.repository", ".."));

    private Repository() {}

    /** The five sample files, in order. */
    static List<Path> seeds() {
        try (var files = Files.list(ROOT.resolve("seeds"))) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What they must become. */
    static Path expected() {
        return ROOT.resolve("seeds").resolve("expected.jsonl");
    }
}
