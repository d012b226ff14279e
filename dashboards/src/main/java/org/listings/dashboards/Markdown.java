package org.listings.dashboards;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Words on a dashboard. */
record Markdown(String text) implements Panel {

    @Override
    public String title() {
        return "";
    }

    @Override
    public SavedObject.Type type() {
        return SavedObject.Type.VISUALIZATION;
    }

    @Override
    public ObjectNode embedded() {
        return Json.object(
                "hidePanelTitles",
                true,
                "savedVis",
                Json.object(
                        "id",
                        "",
                        "title",
                        "",
                        "description",
                        "",
                        "type",
                        "markdown",
                        "params",
                        Json.object("fontSize", 12, "openLinksInNewTab", false, "markdown", text),
                        "uiState",
                        Json.object(),
                        "data",
                        Json.object(
                                "aggs",
                                Json.array(),
                                "searchSource",
                                Json.object("query", Json.query(""), "filter", Json.array()))));
    }

    @Override
    public List<Reference> references() {
        return List.of();
    }
}
