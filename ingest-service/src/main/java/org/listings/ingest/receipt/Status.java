package org.listings.ingest.receipt;

import java.util.Locale;

/** Where a file stands. */
public enum Status {
    /** Whole, but something else is away; it is published as soon as that is back. */
    WAITING,
    /** All of its items are in the raw log. */
    PUBLISHED,
    /** All of its items can be found. */
    SEARCHABLE,
    /** It can never become listings; {@code reason} says why. */
    FAILED,
    /** Its content was published before, from {@code same_as}. */
    SKIPPED;

    /** As receipts write it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
