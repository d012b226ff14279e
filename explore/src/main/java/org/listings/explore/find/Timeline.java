package org.listings.explore.find;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.CalendarInterval;
import co.elastic.clients.elasticsearch._types.aggregations.FieldDateMath;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.listings.elastic.Calls;
import org.listings.elastic.Generation;
import org.listings.kit.hold.Away;
import org.listings.search.SearchTerms;

/**
 * How many listings there are at which time. One that lasts longer counts in every month (or year)
 * that it touches.
 */
public final class Timeline {

    /** What a bar stands for. */
    public enum Step {
        MONTH(CalendarInterval.Month),
        YEAR(CalendarInterval.Year);

        private final CalendarInterval interval;

        Step(CalendarInterval interval) {
            this.interval = interval;
        }
    }

    // a date misread by centuries must not draw a thousand empty bars
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);
    private static final int MOST_MONTHS = 96;

    private final ElasticsearchClient client;
    private final SelectionQuery queries;

    public Timeline(ElasticsearchClient client, SearchTerms terms) {
        this.client = client;
        this.queries = new SelectionQuery(terms);
    }

    /**
     * A bar.
     *
     * @param start its first day
     * @param count how many listings touch it
     */
    public record Bar(LocalDate start, long count) {}

    /**
     * All bars, without a gap.
     *
     * @param step what each stands for
     * @param bars from the first with a listing to the last
     * @param undated how many listings have no date
     * @param outside how many are wholly before 1900 or after 2100, where no bars are drawn
     */
    public record Bars(Step step, List<Bar> bars, long undated, long outside) {

        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /**
     * Counts the selection over time, without regard to its own period.
     *
     * @param step null: months, or years when there would be too many months
     * @throws Away when Elasticsearch does not answer
     */
    public Bars of(Selection selection, Step step) throws Away {
        Query query = queries.of(selection.ofAllTimes());
        Query within = queries.of(new Selection(selection.text(), selection.chosen(), FIRST, LAST));
        Map<String, Aggregate> extent = extent(query, within);
        Step asked = step == null ? Step.MONTH : step;
        if (extent.isEmpty()) {
            return new Bars(asked, List.of(), 0, 0); // there is no index yet
        }
        long undated = extent.get("undated").missing().docCount();
        long dated = Math.round(extent.get("dated").valueCount().value());
        long shown = extent.get("within").filter().docCount();
        if (shown == 0) {
            return new Bars(asked, List.of(), undated, dated);
        }
        Map<String, Aggregate> ends = extent.get("within").filter().aggregations();
        LocalDate first = day(ends.get("first").min().value());
        LocalDate last = day(ends.get("last").max().value());
        LocalDate from = first.isBefore(FIRST) ? FIRST : first;
        LocalDate to = last.isAfter(LAST) ? LAST : last;
        Step chosen = step != null ? step : fitting(from, to);
        return new Bars(chosen, bars(within, chosen, from, to), undated, dated - shown);
    }

    private static Step fitting(LocalDate from, LocalDate to) {
        return from.plusMonths(MOST_MONTHS).isAfter(to) ? Step.MONTH : Step.YEAR;
    }

    private static LocalDate day(double millis) {
        return Instant.ofEpochMilli((long) millis).atZone(ZoneOffset.UTC).toLocalDate();
    }

    private Map<String, Aggregate> extent(Query query, Query within) throws Away {
        SearchRequest request =
                base(query)
                        .aggregations("dated", a -> a.valueCount(v -> v.field("start_date")))
                        .aggregations("undated", a -> a.missing(m -> m.field("start_date")))
                        .aggregations(
                                "within",
                                a ->
                                        a.filter(within)
                                                .aggregations(
                                                        "first",
                                                        f -> f.min(m -> m.field("start_date")))
                                                .aggregations(
                                                        "last",
                                                        l -> l.max(m -> m.field("end_date"))))
                        .build();
        SearchResponse<Void> answer = Calls.send(() -> client.search(request, Void.class));
        return answer.aggregations();
    }

    private List<Bar> bars(Query query, Step step, LocalDate from, LocalDate to) throws Away {
        SearchRequest request =
                base(query)
                        .aggregations(
                                "bars",
                                a ->
                                        a.dateHistogram(
                                                h ->
                                                        h.field("period")
                                                                .calendarInterval(step.interval)
                                                                .format("yyyy-MM-dd")
                                                                .minDocCount(0)
                                                                .hardBounds(
                                                                        b ->
                                                                                b.min(bound(from))
                                                                                        .max(
                                                                                                bound(
                                                                                                        to)))))
                        .build();
        SearchResponse<Void> answer = Calls.send(() -> client.search(request, Void.class));
        return answer.aggregations().get("bars").dateHistogram().buckets().array().stream()
                .map(bar -> new Bar(LocalDate.parse(bar.keyAsString()), bar.docCount()))
                .toList();
    }

    private static FieldDateMath bound(LocalDate day) {
        return FieldDateMath.of(f -> f.expr(day.toString()));
    }

    private static SearchRequest.Builder base(Query query) {
        return new SearchRequest.Builder()
                .index(Generation.ALIAS)
                .ignoreUnavailable(true)
                .size(0)
                .trackTotalHits(total -> total.enabled(false))
                .query(query);
    }
}
