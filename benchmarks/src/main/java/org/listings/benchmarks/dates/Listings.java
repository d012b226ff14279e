package org.listings.benchmarks.dates;

import java.util.Optional;
import org.listings.dates.DateContext;
import org.listings.dates.DateReader;
import org.listings.dates.DateReading;

/** This project's reader; like the others it is told nothing of the heading. */
final class Listings implements Contender {
    private final DateReader reader = DateReader.bundled();

    @Override
    public String name() {
        return "Listings";
    }

    @Override
    public Optional<Days> read(String line, String language) {
        DateReading reading = reader.read(line, new DateContext(null, language, null));
        return Optional.ofNullable(reading.start()).map(start -> new Days(start, reading.end()));
    }
}
