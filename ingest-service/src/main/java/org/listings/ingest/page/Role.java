package org.listings.ingest.page;

/** What a line of a page is. */
public enum Role {
    PAGE_TITLE,
    HEADING,
    KICKER,
    CREDIT,
    TITLE,
    DATE,
    PLACE,
    FACT,
    DESCRIPTION,
    SEPARATOR,
    NOISE,
    BLANK
}
