package org.listings.explore.find;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.listings.explore.query.Facet;
import org.listings.explore.query.SearchText;

/**
 * Which listings are meant. Values of one facet are alternatives; everything else must hold at
 * once.
 *
 * @param text what was typed
 * @param chosen the values that were clicked, by facet; {@link #NONE} stands for "has none"
 * @param from the first day of a period that a listing must touch; null: no beginning
 * @param to its last day; null: no end
 */
public record Selection(
        SearchText text, Map<Facet, List<String>> chosen, LocalDate from, LocalDate to) {

    /** A facet's value for listings that have no value. */
    public static final String NONE = "none";

    /** Every listing there is. */
    public static final Selection ALL = new Selection(SearchText.ALL, Map.of(), null, null);

    public Selection {
        var copy = new EnumMap<Facet, List<String>>(Facet.class);
        chosen.forEach((facet, values) -> copy.put(facet, List.copyOf(values)));
        chosen = copy;
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends after it begins");
        }
    }

    /** Without what was chosen of one facet: what its own counts are counted in. */
    Selection without(Facet facet) {
        Map<Facet, List<String>> others = new EnumMap<>(Facet.class);
        others.putAll(chosen);
        others.remove(facet);
        return new Selection(text, others, from, to);
    }

    /** Of all times: what the timeline shows. */
    Selection ofAllTimes() {
        return new Selection(text, chosen, null, null);
    }
}
