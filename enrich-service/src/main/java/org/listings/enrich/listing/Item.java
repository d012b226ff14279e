package org.listings.enrich.listing;

import java.util.Map;
import org.listings.dates.DayOrder;

/**
 * What a page says of one item; anything but the title may be null.
 *
 * @param attributes labelled facts of a detail page, label to text
 * @param dayOrder what the page's own numeric dates prove
 */
public record Item(
        String pageTitle,
        String heading,
        String kicker,
        String title,
        String dateText,
        String place,
        Map<String, String> attributes,
        String description,
        DayOrder dayOrder) {

    public Item {
        attributes = Map.copyOf(attributes);
    }
}
