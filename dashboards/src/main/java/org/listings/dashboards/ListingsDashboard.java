package org.listings.dashboards;

import static org.listings.dashboards.Charts.Shape.AREAS;
import static org.listings.dashboards.Charts.Shape.BARS;
import static org.listings.dashboards.Charts.Shape.LYING_BARS;
import static org.listings.dashboards.Column.count;
import static org.listings.dashboards.Column.per;
import static org.listings.dashboards.Column.top;

import org.listings.dashboards.Dashboard.Place;

/** For analysts: when, what, where, in which language, and each listing with its source. */
final class ListingsDashboard {

    private static final String LISTINGS = "Listings";

    private final DataView dated;
    private final DataView all;

    ListingsDashboard(Views views) {
        this.dated = views.byDate();
        this.all = views.all();
    }

    Dashboard dashboard() {
        return new Dashboard(
                        "listings",
                        "Listings",
                        "When, what and where: the live listings",
                        Views.FROM,
                        Views.TO)
                .control(Control.choose("Topic", "topics", dated))
                .control(Control.choose("Country", "countries", dated))
                .control(Control.choose("Language", "language", dated))
                .control(Control.choose("Source page", "page_title.keyword", dated))
                .control(Control.choose("Source file", "source_file", dated))
                .control(Control.time())
                .row(
                        6,
                        new Place(24, intro()),
                        new Place(8, inTime()),
                        new Place(8, allOfThem()),
                        new Place(8, undated()))
                .row(14, new Place(48, byMonth()))
                .row(15, new Place(32, topicsOverTime()), new Place(16, languages()))
                .row(18, new Place(20, topics()), new Place(28, topicPairs()))
                .row(18, new Place(20, countries()), new Place(28, kinds()))
                .row(18, new Place(48, map()))
                .row(24, new Place(48, table()));
    }

    private static Markdown intro() {
        return new Markdown(
                "**Drag over the months** to narrow the time, click a bar to filter, or choose"
                        + " above.\n\nListings without a date are in no time range: they are"
                        + " counted on the right and listed under *Data quality*.");
    }

    private Lens inTime() {
        return Charts.number("In the picked time", dated, count(LISTINGS));
    }

    private Lens allOfThem() {
        return Charts.number("All listings", all, count(LISTINGS));
    }

    private Lens undated() {
        return Charts.number("Without a date", all, count(LISTINGS)).where("not start_date: *");
    }

    /** An event counts in each month that it touches, so it is the view without a time field. */
    private Lens byMonth() {
        return Charts.over(
                "When: events by month, over their whole period",
                all,
                BARS,
                per("period", "Month", "1M"),
                count(LISTINGS));
    }

    private Lens topicsOverTime() {
        return Charts.stacked(
                "What: topics by year",
                dated,
                AREAS,
                per("start_date", "Year", "1y"),
                top("topics", "Topic", 10),
                count(LISTINGS));
    }

    private Lens languages() {
        return Charts.donut("Languages", dated, top("language", "Language", 12), count(LISTINGS));
    }

    private Lens topics() {
        return Charts.over(
                "What: topics", dated, LYING_BARS, top("topics", "Topic", 25), count(LISTINGS));
    }

    private Lens topicPairs() {
        return Charts.heatmap(
                "Topics that go together",
                dated,
                top("topics", "Topic", 15),
                top("topics", "And topic", 15),
                count(LISTINGS));
    }

    private Lens countries() {
        return Charts.over(
                "Where: countries",
                dated,
                LYING_BARS,
                top("countries", "Country", 25),
                count(LISTINGS));
    }

    private Lens kinds() {
        return Charts.over(
                "Kind: the line above the title",
                dated,
                LYING_BARS,
                top("kicker.keyword", "Kind", 20),
                count(LISTINGS));
    }

    private SavedPanel map() {
        return WorldMap.of(
                "listings-map",
                "Where: world map (its shapes come from the internet)",
                dated,
                "countries");
    }

    private SavedPanel table() {
        return SavedSearch.of(
                "listings-search",
                "Listings with their sources",
                dated,
                "",
                "start_date",
                "title",
                "date_text",
                "end_date",
                "place",
                "countries",
                "topics",
                "language",
                "source_file",
                "first_line",
                "last_line",
                "item_id");
    }
}
