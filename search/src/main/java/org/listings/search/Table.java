package org.listings.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A table that comes with the code: cells between tabs, comments behind a hash. */
final class Table {

    private Table() {}

    static List<String[]> read(String name) {
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(
                                Table.class.getResourceAsStream(name), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
