package org.listings.dashboards;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * The data views. Two on the same listings: a view with a time field hides whatever has no such
 * date, so what is about undated listings asks the one without.
 */
final class Views {

    /** From when on the picker shows listings when a dashboard opens. */
    static final String FROM = "1990-01-01T00:00:00.000Z";

    static final String TO = "now+10y";

    private static final ObjectNode DURATION =
            Json.object(
                    "id",
                    "duration",
                    "params",
                    Json.object(
                            "inputFormat",
                            "seconds",
                            "outputFormat",
                            "humanizePrecise",
                            "outputPrecision",
                            1,
                            "useShortSuffix",
                            true));

    private static final Map<String, ObjectNode> OPERATIONS_FORMATS =
            Map.of("seconds_to_searchable", DURATION, "newest_age_seconds", DURATION);

    private final DataView byDate;
    private final DataView all;

    /**
     * @param explore where the Explore page is: a listing's id links to its own page there, with
     *     each file, its lines and the raw text
     */
    Views(String explore) {
        Map<String, ObjectNode> links = Map.of("item_id", link(explore));
        byDate =
                new DataView(
                        "listings-by-date", "Listings by date", "listings", "start_date", links);
        all = new DataView("listings-all", "Listings, undated too", "listings", "", links);
    }

    private static ObjectNode link(String explore) {
        return Json.object(
                "id",
                "url",
                "params",
                Json.object(
                        "type",
                        "a",
                        "urlTemplate",
                        explore + "/listing/{{value}}",
                        "labelTemplate",
                        "file and lines",
                        "openLinkInCurrentTab",
                        false));
    }

    /** The live listings that have a date; the time picker goes by their first day. */
    DataView byDate() {
        return byDate;
    }

    /** The live listings, whatever the time picker says. */
    DataView all() {
        return all;
    }

    /** The listings of every generation. */
    DataView generations() {
        return new DataView(
                "listings-generations",
                "Listings of all generations",
                "listings-*,-listings-ops-*",
                "",
                Map.of());
    }

    /** What happened in the pipeline: files, dead letters, measurements. */
    DataView operations() {
        return new DataView(
                "listings-ops",
                "Pipeline: what happened",
                "listings-ops-*",
                "at",
                OPERATIONS_FORMATS);
    }

    /** How the pipeline is now: one document, of the live generation, written over every minute. */
    DataView now() {
        return new DataView(
                "listings-ops-now",
                "Pipeline: how it is now",
                "listings-ops-now",
                "",
                OPERATIONS_FORMATS);
    }

    List<DataView> list() {
        return List.of(byDate, all, generations(), operations(), now());
    }
}
