package org.listings.operations.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;

/** The orders that sets of listings can be compared in; equal in it is the same listing. */
public final class ListingOrder {
    /** Of a generation: an id is there once. */
    public static final Comparator<JsonNode> BY_ID =
            Comparator.comparing(listing -> listing.path("item_id").asText());

    /** Of what files hold, not merged: an id may be there for each file, even more than once. */
    public static final Comparator<JsonNode> BY_ID_AND_FILE =
            BY_ID.thenComparing(listing -> listing.path("source_file").asText());

    private ListingOrder() {}
}
