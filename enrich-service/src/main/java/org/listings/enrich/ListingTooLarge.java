package org.listings.enrich;

import org.listings.schemas.Listing;

/** A listing that is longer than what Kafka is told to take. */
final class ListingTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1;

    ListingTooLarge(Listing listing, int bytes, int most) {
        super(
                "the listing would have %,d bytes with its %,d sources, and %,d are kept at most"
                        .formatted(bytes, listing.getSources().size(), most));
    }
}
