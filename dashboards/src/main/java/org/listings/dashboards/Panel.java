package org.listings.dashboards;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** What stands in one rectangle of a dashboard. */
sealed interface Panel permits Lens, Markdown, SavedPanel {

    /** Empty where the panel needs none. */
    String title();

    /** Kibana's name for what draws it. */
    SavedObject.Type type();

    /** The panel itself, where it is part of the dashboard. */
    ObjectNode embedded();

    /** What it mentions, in its own words. */
    List<Reference> references();

    /** The object that it shows, where it is one of its own. */
    default Optional<SavedObject> saved() {
        return Optional.empty();
    }
}
