package org.listings.dashboards;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A table of documents, as Discover shows it. */
final class SavedSearch {

    private static final String INDEX = "kibanaSavedObjectMeta.searchSourceJSON.index";

    private SavedSearch() {}

    /**
     * The search and its panel.
     *
     * @param kql which documents; empty for all of the view
     * @param newestFirst the field to sort by, falling; empty for the view's own order
     */
    static SavedPanel of(
            String id,
            String title,
            DataView view,
            String kql,
            String newestFirst,
            String... columns) {
        ObjectNode source =
                Json.object(
                        "query",
                        Json.query(kql),
                        "filter",
                        Json.array(),
                        "highlightAll",
                        true,
                        "version",
                        true,
                        "indexRefName",
                        INDEX);
        List<?> sort = newestFirst.isEmpty() ? List.of() : List.of(List.of(newestFirst, "desc"));
        ObjectNode attributes =
                Json.object(
                        "title",
                        title,
                        "description",
                        "",
                        "columns",
                        Json.array((Object[]) columns),
                        "sort",
                        sort,
                        "grid",
                        Json.object("columns", Json.object(columns[0], Json.object("width", 420))),
                        "hideChart",
                        true,
                        "isTextBasedQuery",
                        false,
                        "usesAdHocDataView",
                        false,
                        "timeRestore",
                        false,
                        "kibanaSavedObjectMeta",
                        Json.object("searchSourceJSON", source.toString()));
        SavedObject search =
                new SavedObject(
                        SavedObject.Type.SEARCH,
                        id,
                        attributes,
                        List.of(Reference.to(view, INDEX)));
        return new SavedPanel(title, search, Json.object());
    }
}
