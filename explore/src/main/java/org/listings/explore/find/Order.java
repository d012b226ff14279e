package org.listings.explore.find;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** In which order listings are shown; equals by their ids, so that pages never overlap. */
public enum Order {
    RELEVANCE("relevance", "_score", SortOrder.Desc),
    NEWEST("-date", "start_date", SortOrder.Desc),
    OLDEST("date", "start_date", SortOrder.Asc),
    TITLE("title", "title.keyword", SortOrder.Asc),
    TITLE_BACKWARDS("-title", "title.keyword", SortOrder.Desc),
    LANGUAGE("lang", "language", SortOrder.Asc),
    LANGUAGE_BACKWARDS("-lang", "language", SortOrder.Desc),
    FILE("file", "source_file", SortOrder.Asc),
    FILE_BACKWARDS("-file", "source_file", SortOrder.Desc),
    LAST_ADDED("-added", "ingested_at", SortOrder.Desc),
    FIRST_ADDED("added", "ingested_at", SortOrder.Asc);

    private final String word;
    private final String field;
    private final SortOrder direction;

    Order(String word, String field, SortOrder direction) {
        this.word = word;
        this.field = field;
        this.direction = direction;
    }

    /** What it is called in addresses. */
    public String word() {
        return word;
    }

    /** The order of that name. */
    public static Optional<Order> of(String word) {
        return Arrays.stream(values()).filter(order -> order.word.equals(word)).findFirst();
    }

    List<SortOptions> options() {
        SortOptions first =
                this == RELEVANCE
                        ? SortOptions.of(by -> by.score(score -> score.order(direction)))
                        : SortOptions.of(
                                by ->
                                        by.field(
                                                f ->
                                                        f.field(field)
                                                                .order(direction)
                                                                .missing("_last")));
        return this == FILE || this == FILE_BACKWARDS
                ? List.of(first, ascending("position"), ascending("item_id"))
                : List.of(first, ascending("item_id"));
    }

    private static SortOptions ascending(String field) {
        return SortOptions.of(by -> by.field(f -> f.field(field).order(SortOrder.Asc)));
    }
}
