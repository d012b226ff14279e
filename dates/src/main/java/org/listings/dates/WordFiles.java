package org.listings.dates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the word tables, one readable file a language, into one lexicon. */
final class WordFiles {
    private static final String FOLDER = "words/";

    private final Map<String, Word> words = new HashMap<>();

    private WordFiles() {}

    /** The tables that come with the library. */
    static Lexicon bundled() {
        WordFiles files = new WordFiles();
        for (String language : lines("languages.txt")) {
            for (String line : lines(language + ".txt")) {
                files.read(language, line);
            }
        }
        return new Lexicon(files.words.values());
    }

    // A line is "key: value value | value"; a bar begins the next month, weekday, number or season.
    private void read(String language, String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw new IllegalStateException(
                    "Word table of "
                            + language
                            + ": no key in \""
                            + line
                            + "\"; write \"key: words\".");
        }
        String key = line.substring(0, colon).strip();
        String[] groups = line.substring(colon + 1).split("\\|", -1);
        for (int i = 0; i < groups.length; i++) {
            for (String word : groups[i].strip().split("\\s+", -1)) {
                if (!word.isEmpty()) {
                    add(language, key, i + 1, word);
                }
            }
        }
    }

    private void add(String language, String key, int index, String spelling) {
        int equals = spelling.indexOf('=');
        Word word = word(equals < 0 ? spelling : spelling.substring(0, equals));
        String value = equals < 0 ? null : spelling.substring(equals + 1);
        switch (key) {
            case "months" -> word.addMonth(language, index, CalendarSystem.GREGORIAN);
            case "months-buddhist" -> word.addMonth(language, index, CalendarSystem.BUDDHIST);
            case "months-solar-hijri" -> word.addMonth(language, index, CalendarSystem.SOLAR_HIJRI);
            case "months-islamic" -> word.addMonth(language, index, CalendarSystem.ISLAMIC);
            case "weekdays-joined" -> {
                word.addValue(Role.WEEKDAY, index);
                word.add(Role.JOINED_WEEKDAY);
            }
            case "weekdays" -> word.addValue(Role.WEEKDAY, index);
            case "seasons" -> word.addValue(Role.SEASON, index);
            case "roman" -> word.addValue(Role.ROMAN, index);
            case "numbers" ->
                    word.addValue(Role.NUMBER, value == null ? index : Integer.parseInt(value));
            case "since" -> {
                word.add(Role.FROM);
                word.add(Role.SINCE);
            }
            case "eras" -> word.addValue(Role.ERA, Integer.parseInt(value));
            case "zones" -> word.addZone(value);
            default -> word.add(Role.valueOf(key.replace('-', '_').toUpperCase(Locale.ROOT)));
        }
    }

    // "de_la_tarde", "o'clock" and "a.m" are phrases; the words that begin one say so.
    private Word word(String spelling) {
        boolean unspaced = Letters.isUnspaced(spelling.charAt(0));
        StringBuilder key = new StringBuilder();
        for (String part :
                (unspaced ? spelling.replace(".", "") : spelling).split("[_./'’-]+", -1)) {
            if (!part.isEmpty()) {
                if (key.length() > 0) {
                    words.computeIfAbsent(key.toString(), Word::new).add(Role.PHRASE);
                    key.append(' ');
                }
                key.append(Folding.of(part));
            }
        }
        if (key.length() == 0 || key.length() > Lexicon.LONGEST) {
            throw new IllegalStateException(
                    "Word table: \""
                            + spelling
                            + "\" folds to nothing or to more than "
                            + Lexicon.LONGEST
                            + " letters.");
        }
        return words.computeIfAbsent(key.toString(), Word::new);
    }

    private static List<String> lines(String name) {
        try (InputStream in = WordFiles.class.getResourceAsStream(FOLDER + name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "Word table " + name + " is not on the class path.");
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Word table " + name + " cannot be read", e);
        }
    }
}
