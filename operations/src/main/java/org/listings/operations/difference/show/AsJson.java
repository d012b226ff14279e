package org.listings.operations.difference.show;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.listings.operations.difference.Change;
import org.listings.operations.difference.Report;

/** Reports and single changes as JSON objects, keys as the Avro fields' are written. */
public final class AsJson {
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .build();

    private AsJson() {}

    /** The whole report; {@code share} is the part of all listings that differs, 0 to 1. */
    public static ObjectNode of(Report report) {
        ObjectNode json = JSON.createObjectNode();
        json.put("before", report.before()).put("after", report.after());
        json.put("listings_before", report.listingsBefore());
        json.put("listings_after", report.listingsAfter());
        json.put("differing", report.differing()).put("share", report.share());
        return json.setAll((ObjectNode) JSON.valueToTree(report));
    }

    /** One change: {@code what} is changed, renamed, only_before or only_after. */
    public static ObjectNode of(Change change) {
        ObjectNode json = JSON.valueToTree(change);
        return json.put("what", change.what().name().toLowerCase(Locale.ROOT));
    }
}
