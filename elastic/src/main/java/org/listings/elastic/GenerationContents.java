package org.listings.elastic;

/**
 * What a generation's index holds.
 *
 * @param listings how many can be found
 * @param sources how many raw items these were made from
 * @param bytes how much room they take on disk
 */
public record GenerationContents(long listings, long sources, long bytes) {}
