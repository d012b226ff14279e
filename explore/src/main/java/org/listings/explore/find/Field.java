package org.listings.explore.find;

import org.listings.explore.query.Facet;

/** Which field of the index has a facet's values. */
final class Field {

    private Field() {}

    static String of(Facet facet) {
        return switch (facet) {
            case TOPIC -> "topics";
            case COUNTRY -> "countries";
            case LANGUAGE -> "language";
            case KIND -> "kicker.keyword";
            case PROBLEM -> "problems.code";
            case FILE -> "sources.file";
        };
    }
}
