package org.listings.ingest.page;

/**
 * What a line was taken for.
 *
 * @param line of the file, counted from 1
 * @param why the evidence, in words for a person
 */
public record LineRole(int line, Role role, String why) {}
