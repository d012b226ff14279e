package org.listings.operations.difference;

/**
 * One change of one listing.
 *
 * @param listing where it stands, as it is now
 * @param before the old value, shortened to where it differs; null for none
 * @param after the new value, likewise
 */
public record Example(Place listing, String before, String after) {}
