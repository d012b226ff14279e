package org.listings.operations.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.Iterator;

/** Listings with a look at the next one; refuses those that are not in order. */
final class InOrder {
    private final Listings listings;
    private final Comparator<JsonNode> order;
    private JsonNode next;

    InOrder(Listings listings, Comparator<JsonNode> order) {
        this.listings = listings;
        this.order = order;
        next = read();
    }

    /** The next listing; null at the end. */
    JsonNode peek() {
        return next;
    }

    JsonNode take() {
        JsonNode taken = next;
        next = read();
        if (next != null && order.compare(taken, next) > 0) {
            throw new IllegalArgumentException(
                    "%s is not in order: %s after %s"
                            .formatted(
                                    listings.name(),
                                    next.path("item_id").asText(),
                                    taken.path("item_id").asText()));
        }
        return taken;
    }

    private JsonNode read() {
        Iterator<? extends JsonNode> left = listings.inOrder();
        return left.hasNext() ? left.next() : null;
    }
}
