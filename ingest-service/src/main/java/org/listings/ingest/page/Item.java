package org.listings.ingest.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One item of a listing page, its words as written.
 *
 * @param position among the page's items, counted from 1
 * @param firstLine of the file, counted from 1
 * @param lastLine inclusive
 * @param heading that the item stands under, or null; a month under a year's heading carries the
 *     year: "March 2012"
 * @param kicker the kind or theme line above the title, else the photo credit, or null
 * @param title never empty
 * @param dateText the date as written, without place, or null
 * @param place what stands beside the date, or under a place's label, or null
 * @param attributes labelled facts, label to text, in the page's order
 * @param description the rest, paragraphs joined by a line feed, or null
 * @param rawText the item's lines, untouched
 * @param dayOrder DMY or MDY where the page's numeric dates prove one, or null
 * @param problems what was found wrong with the item
 */
public record Item(
        int position,
        int firstLine,
        int lastLine,
        String heading,
        String kicker,
        String title,
        String dateText,
        String place,
        Map<String, String> attributes,
        String description,
        String rawText,
        String dayOrder,
        List<PageProblem> problems) {
    public Item {
        Objects.requireNonNull(rawText);
        if (title.isBlank()) {
            throw new IllegalArgumentException("an item needs a title, line " + firstLine);
        }
        if (firstLine < 1 || lastLine < firstLine) {
            throw new IllegalArgumentException("lines " + firstLine + " to " + lastLine);
        }
        attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        problems = List.copyOf(problems);
    }
}
