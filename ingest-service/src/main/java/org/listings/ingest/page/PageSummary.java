package org.listings.ingest.page;

/**
 * What a page was found to be.
 *
 * @param structure how its items are told apart, in words for a person
 */
public record PageSummary(int items, int lines, String pageTitle, String structure) {}
