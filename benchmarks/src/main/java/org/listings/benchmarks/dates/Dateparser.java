package org.listings.benchmarks.dates;

import com.github.sisyphsu.dateparser.DateParser;
import java.time.LocalDate;
import java.util.Optional;

/**
 * com.github.sisyphsu:dateparser: one date that fills the text, by many patterns compiled into one
 * automaton.
 */
final class Dateparser implements Contender {
    private final DateParser parser = DateParser.newBuilder().build();

    @Override
    public String name() {
        return "dateparser (sisyphsu)";
    }

    @Override
    public Optional<Days> read(String line, String language) {
        LocalDate day = parser.parseDateTime(line).toLocalDate();
        return Optional.of(new Days(day, day));
    }
}
