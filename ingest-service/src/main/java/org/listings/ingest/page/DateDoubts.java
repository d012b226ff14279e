package org.listings.ingest.page;

import java.util.List;
import java.util.Set;
import org.listings.dates.DateContext;
import org.listings.dates.DateProblem;
import org.listings.dates.DateReader;
import org.listings.dates.DayOrder;

/** What is wrong or doubtful about items' dates, for the page's own list of problems. */
final class DateDoubts {
    /** The others are said by the splitter itself, or are no fault of the page. */
    private static final Set<String> NOTED =
            Set.of(
                    DateProblem.UNREAD,
                    DateProblem.INVERTED,
                    DateProblem.IMPOSSIBLE,
                    DateProblem.AMBIGUOUS,
                    DateProblem.CONTRADICTS_HEADING);

    private final DateReader dates;

    DateDoubts(DateReader dates) {
        this.dates = dates;
    }

    /**
     * Reads the item's date beside its heading, in the day order that the page proves; an item
     * without a date text has none.
     *
     * @param line where the date stands
     */
    List<PageProblem> of(Item item, int line) {
        if (item.dateText() == null) {
            return List.of();
        }
        DayOrder order = item.dayOrder() == null ? null : DayOrder.valueOf(item.dayOrder());
        DateContext around = new DateContext(item.heading(), null, order);
        return dates.read(item.dateText(), around).problems().stream()
                .filter(problem -> NOTED.contains(problem.code()))
                .map(problem -> new PageProblem(problem.code(), line, problem.detail()))
                .toList();
    }
}
