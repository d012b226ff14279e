package org.listings.explore.problems;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What each problem code means and what to do, from the tables of docs/problems.md. */
public final class ProblemWords {

    private final Map<String, Words> byCode;

    private ProblemWords(Map<String, Words> byCode) {
        this.byCode = Collections.unmodifiableMap(byCode);
    }

    /**
     * A code in words.
     *
     * @param means what is wrong
     * @param toDo what to do about it
     */
    public record Words(String means, String toDo) {}

    /** From the file that comes with the code. */
    public static ProblemWords bundled() {
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(
                                ProblemWords.class.getResourceAsStream("problems.md"),
                                StandardCharsets.UTF_8))) {
            Map<String, Words> byCode = new LinkedHashMap<>();
            reader.lines()
                    .filter(line -> line.startsWith("| `"))
                    .map(ProblemWords::cells)
                    .forEach(
                            cells ->
                                    byCode.putIfAbsent(
                                            cells.get(0),
                                            new Words(cells.get(1), cells.get(cells.size() - 1))));
            return new ProblemWords(byCode);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        for (String cell : row.split("\\|", -1)) {
            if (!cell.isBlank()) {
                cells.add(cell.replace("`", "").strip());
            }
        }
        return cells;
    }

    /** All of them. */
    public Map<String, Words> all() {
        return byCode;
    }
}
