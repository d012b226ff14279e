package org.listings.explore;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.listings.explore.find.Order;
import org.listings.explore.find.Selection;
import org.listings.explore.http.Asked;
import org.listings.explore.http.Refusal;
import org.listings.explore.query.BadSearch;
import org.listings.explore.query.Facet;
import org.listings.explore.query.SearchText;

/** Reads what is selected from an address: q, from, to, and a parameter a facet. */
final class SelectionParameters {

    private static final int MOST_VALUES = 50;

    private SelectionParameters() {}

    /**
     * @param others parameters that the route knows besides
     * @throws Refusal when there is one that cannot be read, or that nobody knows
     */
    static Selection of(Asked asked, String... others) {
        Set<String> known = new HashSet<>(List.of("q", "from", "to"));
        known.addAll(Arrays.asList(others));
        Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
        for (Facet facet : Facet.values()) {
            known.add(facet.word());
            List<String> values = asked.texts(facet.word());
            if (values.size() > MOST_VALUES) {
                throw Refusal.bad(
                        "At most %d values of %s= can be chosen."
                                .formatted(MOST_VALUES, facet.word()));
            }
            if (!values.isEmpty()) {
                chosen.put(facet, values);
            }
        }
        asked.refuseOthersThan(known);
        try {
            return new Selection(
                    SearchText.read(asked.text("q").orElse("")),
                    chosen,
                    asked.text("from").map(text -> day("from", text, false)).orElse(null),
                    asked.text("to").map(text -> day("to", text, true)).orElse(null));
        } catch (BadSearch e) {
            throw Refusal.bad(e.getMessage());
        } catch (IllegalArgumentException e) {
            throw Refusal.bad("to= must not be before from=.");
        }
    }

    /** The order asked for; by default the best first, or the newest where nothing is sought. */
    static Order order(Asked asked, Selection selection) {
        return asked.text("sort")
                .map(
                        word ->
                                Order.of(word)
                                        .orElseThrow(
                                                () ->
                                                        Refusal.bad(
                                                                "sort= must be one of "
                                                                        + String.join(
                                                                                ", ",
                                                                                Arrays.stream(
                                                                                                Order
                                                                                                        .values())
                                                                                        .map(
                                                                                                Order
                                                                                                        ::word)
                                                                                        .toList())
                                                                        + ".")))
                .orElse(selection.text().hasWords() ? Order.RELEVANCE : Order.NEWEST);
    }

    /** A day, or the first or last one of a month or year. */
    private static LocalDate day(String name, String text, boolean last) {
        try {
            if (text.length() == 4) {
                return LocalDate.of(Integer.parseInt(text), last ? 12 : 1, last ? 31 : 1);
            }
            if (text.length() == 7) {
                YearMonth month = YearMonth.parse(text);
                return last ? month.atEndOfMonth() : month.atDay(1);
            }
            return LocalDate.parse(text);
        } catch (DateTimeParseException | NumberFormatException e) {
            throw Refusal.bad(
                    name + "= must be a day, month or year, as 2021-12-13, 2021-12 or 2021.");
        }
    }
}
