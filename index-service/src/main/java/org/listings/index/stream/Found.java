package org.listings.index.stream;

import java.util.stream.Stream;
import org.listings.schemas.Listing;

/** One source of one listing that is in the index. */
public record Found(String itemId, String sourceSha256, int position) {

    /** All sources of a listing. */
    public static Stream<Found> of(Listing listing) {
        return listing.getSources().stream()
                .map(
                        source ->
                                new Found(
                                        listing.getItemId(),
                                        source.getSha256(),
                                        source.getPosition()));
    }
}
