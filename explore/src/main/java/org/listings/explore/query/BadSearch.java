package org.listings.explore.query;

/** A search that cannot be read; the message says what is wrong and what to write instead. */
public final class BadSearch extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    /** With what went wrong and what to do, for the person who typed. */
    public BadSearch(String message) {
        super(message);
    }
}
