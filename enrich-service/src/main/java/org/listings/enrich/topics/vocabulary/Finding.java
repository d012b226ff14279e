package org.listings.enrich.topics.vocabulary;

/**
 * Something wrong with the vocabulary.
 *
 * @param severity an error keeps the vocabulary from being used, a warning does not
 * @param place where
 * @param what what is wrong and what to do
 */
public record Finding(Severity severity, Place place, String what) {

    /** How bad it is. */
    public enum Severity {
        ERROR,
        WARNING
    }

    static Finding error(Place place, String what) {
        return new Finding(Severity.ERROR, place, what);
    }

    static Finding warning(Place place, String what) {
        return new Finding(Severity.WARNING, place, what);
    }

    @Override
    public String toString() {
        return place + ": " + severity.name().toLowerCase(java.util.Locale.ROOT) + ": " + what;
    }
}
