package org.listings.enrich.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A bundled table: tab-separated rows, lines that begin with {@code #} are remarks. */
record Table(String name, List<List<String>> rows) {

    /** Reads a table of this package; a missing or uneven one is a fault of the build. */
    static Table bundled(String name, int columns) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The table " + name + " is not on the class path: rebuild enrich-service");
            }
            BufferedReader lines =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Table(
                    name,
                    lines.lines().filter(Table::isRow).map(l -> row(name, l, columns)).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isRow(String line) {
        return !line.isBlank() && line.charAt(0) != '#';
    }

    private static List<String> row(String name, String line, int columns) {
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != columns) {
            throw new IllegalStateException(name + " needs " + columns + " columns: " + line);
        }
        return cells;
    }

    /** The phrases of a cell. */
    static List<String> phrases(String cell) {
        return List.of(cell.split("\\|"));
    }
}
