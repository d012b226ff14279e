package org.listings.enrich.language.quality;

import java.util.Locale;

/** What a labelled text tries. */
public enum Kind {
    /** A title alone. */
    TITLE,
    /** A title with a description. */
    ITEM,
    /** A text of one language with another's words in it. */
    MIXED,
    /** Dates, numbers, acronyms and addresses: no language. */
    NONE;

    static Kind named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
