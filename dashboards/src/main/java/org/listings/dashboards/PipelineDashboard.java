package org.listings.dashboards;

import static org.listings.dashboards.Charts.Shape.BARS;
import static org.listings.dashboards.Charts.Shape.LINES;
import static org.listings.dashboards.Charts.Shape.LYING_BARS;
import static org.listings.dashboards.Column.average;
import static org.listings.dashboards.Column.count;
import static org.listings.dashboards.Column.latest;
import static org.listings.dashboards.Column.max;
import static org.listings.dashboards.Column.per;
import static org.listings.dashboards.Column.percentile;
import static org.listings.dashboards.Column.sum;
import static org.listings.dashboards.Column.top;

import java.util.List;
import org.listings.dashboards.Dashboard.Place;

/** For operators: how fresh, how fast, what was given up, and whether the books balance. */
final class PipelineDashboard {

    private static final String DEAD_LETTERS = "kind: dead_letter";
    private static final String FILES = "kind: file";
    private static final String SEARCHABLE = "kind: file and seconds_to_searchable: *";
    private static final String MEASURED = "kind: measurement";

    private final Views views;
    private final DataView happened;
    private final DataView now;

    PipelineDashboard(Views views) {
        this.views = views;
        this.happened = views.operations();
        this.now = views.now();
    }

    Dashboard dashboard() {
        return new Dashboard(
                        "listings-pipeline",
                        "Listings: pipeline",
                        "How fresh, how fast, what was given up, whether the books balance",
                        "now-7d",
                        "now")
                .control(Control.choose("Generation", "generation", happened))
                .row(
                        7,
                        new Place(12, newest()),
                        new Place(12, newestAge()),
                        new Place(12, inFlight()),
                        new Place(12, measured()))
                .row(10, new Place(48, books()))
                .row(14, new Place(24, timeToSearchable()), new Place(24, lag()))
                .row(14, new Place(24, freshness()), new Place(24, generations()))
                .row(14, new Place(24, deadLetters()), new Place(24, deadLetterTable()))
                .row(14, new Place(16, outcomes()), new Place(32, filesByDay()))
                .row(18, new Place(48, deadLetterList()))
                .row(20, new Place(48, fileList()));
    }

    private Lens newest() {
        return Charts.number("Newest listing", now, latest("newest_at", "Ingested"));
    }

    private Lens newestAge() {
        return Charts.number("How old the newest is", now, max("newest_age_seconds", "Age"));
    }

    private Lens inFlight() {
        return Charts.number("In flight", now, max("in_flight", "Raw items"));
    }

    private Lens measured() {
        return Charts.number("Measured last", now, latest("at", "At"));
    }

    /** Raw items = searchable + merged + dead-lettered + in flight. */
    private Lens books() {
        return Charts.table(
                "The books: raw items = listings + merged + dead-lettered + in flight",
                now,
                List.of(top("generation", "Generation", 20)),
                List.of(
                        max("raw_items", "Raw items"),
                        max("listings", "Listings"),
                        max("merged", "Merged"),
                        max("dead_lettered", "Dead-lettered"),
                        max("in_flight", "In flight"),
                        max("to_enrich", "To enrich"),
                        max("to_index", "To index")));
    }

    private Lens timeToSearchable() {
        return Charts.over(
                        "From dropped to searchable, by hour",
                        happened,
                        LINES,
                        per("at", "Hour", "1h"),
                        percentile("seconds_to_searchable", 50, "Half of the files within"),
                        percentile("seconds_to_searchable", 95, "95% within"),
                        max("seconds_to_searchable", "The slowest"))
                .where(SEARCHABLE);
    }

    private Lens lag() {
        return Charts.over(
                        "Records still to be read, by hour",
                        happened,
                        LINES,
                        per("at", "Hour", "1h"),
                        max("to_enrich", "To enrich"),
                        max("to_index", "To index"))
                .where(MEASURED);
    }

    private Lens freshness() {
        return Charts.stacked(
                        "How old the newest listing was, by hour",
                        happened,
                        LINES,
                        per("at", "Hour", "1h"),
                        top("generation", "Generation", 5),
                        average("newest_age_seconds", "Age"))
                .where(MEASURED);
    }

    private Lens generations() {
        return Charts.over(
                "Listings by generation",
                views.generations(),
                LYING_BARS,
                top("generation", "Generation", 20),
                count("Listings"));
    }

    private Lens deadLetters() {
        return Charts.stacked(
                        "Dead letters by stage and reason",
                        happened,
                        LYING_BARS,
                        top("stage", "Stage", 20),
                        top("reason", "Reason", 12),
                        count("Dead letters"))
                .where(DEAD_LETTERS);
    }

    private Lens deadLetterTable() {
        return Charts.table(
                        "Dead letters by generation, stage and reason",
                        happened,
                        List.of(
                                top("generation", "Generation", 10),
                                top("stage", "Stage", 20),
                                top("reason", "Reason", 20)),
                        List.of(count("Dead letters"), latest("at", "Last")))
                .where(DEAD_LETTERS);
    }

    private Lens outcomes() {
        return Charts.donut(
                        "Files by outcome", happened, top("outcome", "Outcome", 6), count("Files"))
                .where(FILES);
    }

    private Lens filesByDay() {
        return Charts.over(
                        "Items published, by day",
                        happened,
                        BARS,
                        per("at", "Day", "1d"),
                        sum("items", "Items"))
                .where(FILES);
    }

    private SavedPanel deadLetterList() {
        return SavedSearch.of(
                "listings-dead-letters",
                "Dead letters",
                happened,
                DEAD_LETTERS,
                "at",
                "message",
                "stage",
                "reason",
                "letter",
                "topic",
                "partition",
                "offset");
    }

    private SavedPanel fileList() {
        return SavedSearch.of(
                "listings-files",
                "Files",
                happened,
                FILES,
                "at",
                "file",
                "outcome",
                "code",
                "why",
                "items",
                "seconds_to_searchable",
                "encoding",
                "sha256");
    }
}
