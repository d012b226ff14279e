package org.listings.dashboards;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.listings.kit.Settings;
import org.listings.kit.access.HttpUrl;

/** All saved objects, in the form in which Kibana imports them. */
public final class Dashboards {

    private static final String EXPLORE_URL = "LISTINGS_EXPLORE_URL";

    private final List<SavedObject> objects = new ArrayList<>();

    /**
     * @param explore the address of the Explore page, without a slash at its end: where links from
     *     listings to their files and lines lead
     */
    public Dashboards(String explore) {
        Views views = new Views(explore);
        views.list().forEach(view -> objects.add(view.saved()));
        Stream.of(
                        new ListingsDashboard(views).dashboard(),
                        new DataQualityDashboard(views).dashboard(),
                        new PipelineDashboard(views).dashboard())
                .forEach(
                        dashboard -> {
                            objects.addAll(dashboard.shown());
                            objects.add(dashboard.saved());
                        });
    }

    /**
     * Those whose links lead to {@code LISTINGS_EXPLORE_URL}, or to this machine's Explore page.
     */
    public static Dashboards from(Settings settings) {
        String here = "http://127.0.0.1:" + settings.text("LISTINGS_EXPLORE_PORT", "8088");
        return new Dashboards(HttpUrl.of(EXPLORE_URL, settings.text(EXPLORE_URL, here)).toString());
    }

    /** One object a line; the same text for the same address. */
    public String ndjson() {
        return objects.stream().map(object -> object.line() + "\n").collect(Collectors.joining());
    }

    /** How many objects there are. */
    public int size() {
        return objects.size();
    }
}
