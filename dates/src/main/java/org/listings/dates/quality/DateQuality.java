package org.listings.dates.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.listings.dates.DateReading;

/**
 * Scores a reader on the labelled lines that come with the project; every third line is kept for
 * the test half.
 */
public final class DateQuality {
    /** Lines that the grammar was developed on, or those it was not. */
    public enum Half {
        DEVELOPMENT,
        TEST,
        BOTH
    }

    private static final String LINES = "date-lines.tsv";

    private final List<LabelledLine> lines;

    private DateQuality(List<LabelledLine> lines) {
        this.lines = lines;
    }

    public static DateQuality bundled() {
        try (InputStream in = DateQuality.class.getResourceAsStream(LINES)) {
            if (in == null) {
                throw new IllegalStateException(LINES + " is not on the class path.");
            }
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            List<LabelledLine> lines =
                    reader.lines()
                            .filter(line -> !line.isEmpty() && !line.startsWith("# "))
                            .map(LabelledLine::parse)
                            .toList();
            return new DateQuality(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(LINES + " cannot be read", e);
        }
    }

    public List<LabelledLine> lines(Half half) {
        List<LabelledLine> chosen = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            boolean test = i % 3 == 2;
            if (half == Half.BOTH || test == (half == Half.TEST)) {
                chosen.add(lines.get(i));
            }
        }
        return chosen;
    }

    /** Scores by primary language tag, the sum of all last under "all". */
    public List<DateScore> scores(Half half, Function<LabelledLine, DateReading> reader) {
        Map<String, DateScore> byLanguage = new TreeMap<>();
        DateScore all = new DateScore("all", 0, 0, 0, 0);
        for (LabelledLine line : lines(half)) {
            DateReading reading = reader.apply(line);
            boolean right = line.datesAreRight(reading);
            boolean wrong = !right && reading.start() != null;
            String language = line.language().split("-", 2)[0];
            DateScore one =
                    new DateScore(
                            language,
                            1,
                            right ? 1 : 0,
                            line.allIsRight(reading) ? 1 : 0,
                            wrong ? 1 : 0);
            byLanguage.merge(language, one, DateScore::plus);
            all = all.plus(one);
        }
        List<DateScore> scores = new ArrayList<>(byLanguage.values());
        scores.add(all);
        return scores;
    }
}
