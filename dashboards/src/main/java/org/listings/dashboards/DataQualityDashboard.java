package org.listings.dashboards;

import static org.listings.dashboards.Charts.Shape.BARS;
import static org.listings.dashboards.Charts.Shape.LYING_BARS;
import static org.listings.dashboards.Column.average;
import static org.listings.dashboards.Column.bands;
import static org.listings.dashboards.Column.count;
import static org.listings.dashboards.Column.countOf;
import static org.listings.dashboards.Column.top;

import java.util.List;
import org.listings.dashboards.Dashboard.Place;

/**
 * For whoever looks after the parsers: what could not be read well, in which file, by which
 * version. Time does not matter here, so nothing on it follows the time picker.
 */
final class DataQualityDashboard {

    private static final String LISTINGS = "Listings";
    private static final String PROBLEM = "problems.code: *";
    private static final String UNDATED = "not start_date: *";
    private static final String UNSURE = "language_confidence < 0.7";
    private static final String UNTAGGED = "not topics: *";

    private final DataView all;

    DataQualityDashboard(Views views) {
        this.all = views.all();
    }

    Dashboard dashboard() {
        return new Dashboard(
                        "listings-data-quality",
                        "Listings: data quality",
                        "What could not be read well, in which file, by which version",
                        Views.FROM,
                        Views.TO)
                .control(Control.choose("Problem", "problems.code", all))
                .control(Control.choose("Source file", "source_file", all))
                .control(Control.choose("Language", "language", all))
                .row(
                        6,
                        new Place(8, number("Listings", "")),
                        new Place(10, number("With a problem", PROBLEM)),
                        new Place(10, number("Without a date", UNDATED)),
                        new Place(10, number("Unsure of the language", UNSURE)),
                        new Place(10, number("Without a topic", UNTAGGED)))
                .row(16, new Place(18, problems()), new Place(30, problemsByFile()))
                .row(16, new Place(24, worstFiles()), new Place(24, versions()))
                .row(14, new Place(24, confidence()), new Place(24, untaggedByLanguage()))
                .row(20, new Place(48, problemList()))
                .row(18, new Place(48, undatedList()))
                .row(18, new Place(24, unsureList()), new Place(24, untaggedList()));
    }

    private Lens number(String title, String kql) {
        return Charts.number(title, all, count(LISTINGS)).where(kql);
    }

    private Lens problems() {
        return Charts.over(
                        "Problems by code",
                        all,
                        LYING_BARS,
                        top("problems.code", "Problem", 30),
                        count(LISTINGS))
                .where(PROBLEM);
    }

    private Lens problemsByFile() {
        return Charts.stacked(
                        "Problems by file",
                        all,
                        LYING_BARS,
                        top("source_file", "File", 20),
                        top("problems.code", "Problem", 12),
                        count(LISTINGS))
                .where(PROBLEM);
    }

    private Lens worstFiles() {
        return Charts.table(
                "Files, those with most problems first",
                all,
                List.of(top("source_file", "File", 100)),
                List.of(
                        countOf("With a problem", PROBLEM),
                        countOf("Undated", UNDATED),
                        countOf("Untagged", UNTAGGED),
                        count(LISTINGS)));
    }

    private Lens versions() {
        return Charts.table(
                "What each version made",
                all,
                List.of(
                        top("splitter_version", "Splitter", 20),
                        top("enricher_version", "Enricher", 20)),
                List.of(
                        count(LISTINGS),
                        countOf("With a problem", PROBLEM),
                        countOf("Undated", UNDATED),
                        countOf("Untagged", UNTAGGED),
                        average("language_confidence", "Language confidence")));
    }

    private Lens confidence() {
        return Charts.over(
                "How sure the language is",
                all,
                BARS,
                bands("language_confidence", "Confidence", 0, 0.3, 0.5, 0.7, 0.9, 0.99, 1.01),
                count(LISTINGS));
    }

    private Lens untaggedByLanguage() {
        return Charts.over(
                        "Without a topic, by language",
                        all,
                        LYING_BARS,
                        top("language", "Language", 20),
                        count(LISTINGS))
                .where(UNTAGGED);
    }

    private SavedPanel problemList() {
        return list(
                "listings-with-problems",
                "Listings with a problem",
                PROBLEM,
                "problems.code",
                "problems.detail",
                "date_text");
    }

    private SavedPanel undatedList() {
        return list(
                "listings-undated",
                "Listings without a date",
                UNDATED,
                "date_text",
                "heading",
                "problems.code");
    }

    private SavedPanel unsureList() {
        return list(
                "listings-unsure-language",
                "Listings whose language is unsure",
                UNSURE,
                "language",
                "language_confidence");
    }

    private SavedPanel untaggedList() {
        return list("listings-untagged", "Listings without a topic", UNTAGGED, "language");
    }

    private SavedPanel list(String id, String title, String kql, String... about) {
        List<String> columns = new java.util.ArrayList<>(List.of("title"));
        columns.addAll(List.of(about));
        columns.addAll(List.of("source_file", "first_line", "last_line", "item_id"));
        return SavedSearch.of(id, title, all, kql, "ingested_at", columns.toArray(new String[0]));
    }
}
