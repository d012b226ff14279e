package org.listings.operations.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;

/** The orders that sets of listings can be compared in; equal in it is the same listing. */
public enum ListingOrder implements Comparator<JsonNode> {
    /** Of a generation: an id is there once. */
    BY_ID(Comparator.comparing(listing -> listing.path("item_id").asText())),

    /** Of what files hold, not merged: an id may be there for each file, even more than once. */
    BY_ID_AND_FILE(BY_ID.order.thenComparing(listing -> listing.path("source_file").asText()));

    private final Comparator<JsonNode> order;

    ListingOrder(Comparator<JsonNode> order) {
        this.order = order;
    }

    @Override
    public int compare(JsonNode one, JsonNode other) {
        return order.compare(one, other);
    }
}
