package org.listings.explore.query;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What listings can be narrowed down by. */
public enum Facet {
    TOPIC("topic"),
    COUNTRY("country"),
    LANGUAGE("lang"),
    KIND("kind"),
    PROBLEM("problem"),
    FILE("file");

    private final String word;

    Facet(String word) {
        this.word = word;
    }

    /** What it is called in the search box and in addresses. */
    public String word() {
        return word;
    }

    /** The facet of that word, in any case. */
    public static Optional<Facet> of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(facet -> facet.word.equals(lower)).findFirst();
    }
}
