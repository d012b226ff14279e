package org.listings.dashboards;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All saved objects, in the form in which Kibana imports them. */
public final class Dashboards {

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

    /** One object a line; the same text for the same address. */
    public String ndjson() {
        return objects.stream().map(object -> object.line() + "\n").collect(Collectors.joining());
    }

    /** How many objects there are. */
    public int size() {
        return objects.size();
    }
}
