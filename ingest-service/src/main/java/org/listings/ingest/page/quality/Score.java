package org.listings.ingest.page.quality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts of items and of exact fields over any number of pages. */
public final class Score {
    private final Map<Field, Integer> exact = new EnumMap<>(Field.class);
    private final List<String> misses = new ArrayList<>();
    private int expected;
    private int found;
    private int matched;
    private int pages;
    private int wholePages;

    /** The fields that are compared. */
    public enum Field {
        TITLE,
        DATES,
        DATE_TEXT,
        PLACE,
        KICKER,
        HEADING,
        DESCRIPTION
    }

    void page(int expectedItems, int foundItems, int matchedItems) {
        pages++;
        expected += expectedItems;
        found += foundItems;
        matched += matchedItems;
        wholePages += expectedItems == matchedItems && foundItems == matchedItems ? 1 : 0;
    }

    void field(Field field, boolean equal, String miss) {
        if (equal) {
            exact.merge(field, 1, Integer::sum);
        } else {
            misses.add(field + ": " + miss);
        }
    }

    void miss(String what) {
        misses.add(what);
    }

    /** What was missed, in words for a person. */
    public List<String> misses() {
        return List.copyOf(misses);
    }

    public double recall() {
        return share(matched, expected);
    }

    public double precision() {
        return share(matched, found);
    }

    /** Share of the expected items whose field came out exactly. */
    public double exact(Field field) {
        return share(exact.getOrDefault(field, 0), expected);
    }

    /** One table, ready to print. */
    public String table() {
        StringBuilder out = new StringBuilder();
        out.append(
                String.format(
                        "pages %d (%d with every item), items expected %d, found %d%n",
                        pages, wholePages, expected, found));
        out.append(String.format("%-14s %.4f%n", "recall", recall()));
        out.append(String.format("%-14s %.4f%n", "precision", precision()));
        for (Field field : Field.values()) {
            String name = "exact " + field.name().toLowerCase(java.util.Locale.ROOT);
            out.append(String.format("%-20s %.4f%n", name, exact(field)));
        }
        return out.toString();
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
