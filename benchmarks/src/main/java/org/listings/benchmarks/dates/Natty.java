package org.listings.benchmarks.dates;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.natty.DateGroup;
import org.natty.Parser;

/** The maintained fork of natty: natural language in English. */
final class Natty implements Contender {
    private static final Date REFERENCE =
            Date.from(LocalDate.of(2020, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC));

    private final Parser parser = new Parser(TimeZone.getTimeZone("UTC"));

    @Override
    public String name() {
        return "natty (fork)";
    }

    @Override
    public Optional<Days> read(String line, String language) {
        List<LocalDate> days = new ArrayList<>();
        for (DateGroup group : parser.parse(line, REFERENCE)) {
            group.getDates()
                    .forEach(
                            date ->
                                    days.add(
                                            LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC)));
        }
        return days.isEmpty()
                ? Optional.empty()
                : Optional.of(new Days(days.get(0), days.get(days.size() - 1)));
    }
}
