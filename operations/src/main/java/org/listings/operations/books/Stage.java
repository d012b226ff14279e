package org.listings.operations.books;

/**
 * How one stage is doing.
 *
 * @param name ingest, enrich or index
 * @param lag how many records it has yet to read; 0 for ingest, whose files wait in the inbox
 * @param perSecond how many records it has dealt with a second, between the last two looks
 */
public record Stage(String name, long lag, double perSecond) {}
