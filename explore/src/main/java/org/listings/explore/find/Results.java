package org.listings.explore.find;

import java.util.List;

/**
 * One page of listings.
 *
 * @param total how many there are on all pages
 * @param listings those of this page
 * @param next what {@code after} is for the next page; null on the last one
 */
public record Results(long total, List<Row> listings, String next) {

    public Results {
        listings = List.copyOf(listings);
    }
}
