package org.listings.ingest.page;

import java.util.Objects;

/**
 * Something that could not be read well.
 *
 * @param code from the list in docs/problems.md
 * @param line of the file, counted from 1
 * @param detail in words for a person
 */
public record PageProblem(String code, int line, String detail) {
    public PageProblem {
        Objects.requireNonNull(code);
        Objects.requireNonNull(detail);
    }
}
