package org.listings.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;

/** Forms that no light stemmer joins: irregular plurals, and spellings of one word. */
final class Irregular {

    private static final List<String> LINES = lines();

    private Irregular() {}

    /** The forms of a language, from {@code irregular.tsv}. */
    static StemmerOverrideMap of(Analysis analysis) {
        StemmerOverrideFilter.Builder forms = new StemmerOverrideFilter.Builder();
        try {
            for (String line : LINES) {
                String[] cells = line.split("\t", -1);
                if (Analysis.of(cells[0]) == analysis) {
                    for (String form : cells[2].split(" ", -1)) {
                        forms.add(form, cells[1]);
                    }
                }
            }
            return forms.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines() {
        try (var reader =
                new BufferedReader(
                        new InputStreamReader(
                                Irregular.class.getResourceAsStream("irregular.tsv"),
                                StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
