package org.listings.operations.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;

/**
 * A set of listings that is compared with another.
 *
 * @param name what it is called, as {@code g1}
 * @param inOrder its listings, keys as the Avro fields', in the order that both sets are in
 */
public record Listings(String name, Iterator<? extends JsonNode> inOrder) {}
