package org.listings.index.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import org.listings.schemas.Listing;
import org.listings.schemas.RecordValues;

/**
 * Writes a listing as JSON: every field of the Avro record under its own name (null included, so
 * that an export always has the same keys), and two that only the index needs.
 *
 * <ul>
 *   <li>{@code period}: start and end date as one range, null without a date;
 *   <li>{@code source_count}: how many sources there are, so that raw items = the sum of it.
 * </ul>
 */
final class ListingJson {

    private static final JsonMapper JSON = new JsonMapper();

    private ListingJson() {}

    static byte[] bytes(Listing listing) {
        Map<String, Object> values = RecordValues.of(listing);
        values.put("period", period(listing));
        values.put("source_count", listing.getSources().size());
        try {
            return JSON.writeValueAsBytes(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("plain values can always be written as JSON", e);
        }
    }

    private static Map<String, String> period(Listing listing) {
        if (listing.getStartDate() == null || listing.getEndDate() == null) {
            return null;
        }
        return Map.of(
                "gte", listing.getStartDate().toString(), "lte", listing.getEndDate().toString());
    }
}
