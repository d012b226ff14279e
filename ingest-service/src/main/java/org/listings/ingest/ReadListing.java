package org.listings.ingest;

/**
 * What reading a file came to.
 *
 * @param pageTitle the page's title; null without one
 * @param items how many it has
 */
public record ReadListing(String pageTitle, int items) {}
