package org.listings.benchmarks.dates;

import java.time.LocalDate;
import java.util.Optional;

/** A library that reads dates. */
interface Contender {
    /** The first and last day that it saw. */
    record Days(LocalDate first, LocalDate last) {}

    String name();

    /** The days of a line, or empty if it sees none; what it throws counts as none. */
    Optional<Days> read(String line, String language) throws ReflectiveOperationException;
}
