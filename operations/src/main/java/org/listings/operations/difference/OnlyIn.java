package org.listings.operations.difference;

import java.util.List;

/**
 * Listings that only one side has.
 *
 * @param count how many
 * @param examples the first few of them
 */
public record OnlyIn(long count, List<Place> examples) {}
