package org.listings.dashboards;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** One object as Kibana saves and imports it: a line of the file. */
record SavedObject(Type type, String id, ObjectNode attributes, List<Reference> references) {

    private static final String CORE_VERSION = "8.8.0";

    /**
     * What Kibana calls the kinds, with the shape's version that 8.19 knows: a newer one makes the
     * whole import fail, none at all makes Kibana migrate what is new already.
     */
    enum Type {
        DATA_VIEW("index-pattern", "8.0.0"),
        SEARCH("search", "10.5.0"),
        MAP("map", "8.4.0"),
        LENS("lens", "8.9.0"),
        VISUALIZATION("visualization", "8.5.0"),
        DASHBOARD("dashboard", "10.2.0");

        private final String text;
        private final String version;

        Type(String text, String version) {
            this.text = text;
            this.version = version;
        }

        String text() {
            return text;
        }
    }

    SavedObject {
        references = List.copyOf(references);
    }

    /** The object's line. */
    String line() {
        return Json.object(
                        "attributes",
                        attributes,
                        "coreMigrationVersion",
                        CORE_VERSION,
                        "id",
                        id,
                        "managed",
                        false,
                        "references",
                        references.stream().map(Reference::json).toList(),
                        "type",
                        type.text,
                        "typeMigrationVersion",
                        type.version)
                .toString();
    }
}
