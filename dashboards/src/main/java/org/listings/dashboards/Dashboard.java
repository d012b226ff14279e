package org.listings.dashboards;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** A dashboard, built row by row from the top; every row fills the grid's 48 columns. */
final class Dashboard {

    private static final int WIDTH = 48;

    private final String id;
    private final String title;
    private final String description;
    private final String from;
    private final String to;
    private final ArrayNode panels = Json.array();
    private final ObjectNode controls = Json.object();
    private final List<Reference> references = new ArrayList<>();
    private final List<SavedObject> shown = new ArrayList<>();
    private int nextRow;

    /**
     * @param from what the time picker is set to when it opens, in Kibana's date mathematics
     * @param to its end
     */
    Dashboard(String id, String title, String description, String from, String to) {
        this.id = id;
        this.title = title;
        this.description = description;
        this.from = from;
        this.to = to;
    }

    /** Adds a choice above the panels. */
    Dashboard control(Control control) {
        String name = "control" + (controls.size() + 1);
        controls.set(name, control.json(name, controls.size()));
        control.reference(name).ifPresent(references::add);
        return this;
    }

    /** A panel's place in its row. */
    record Place(int width, Panel panel) {}

    /** Adds a row of panels, from the left. */
    Dashboard row(int height, Place... places) {
        int x = 0;
        for (Place place : places) {
            add(place.panel(), x, place.width(), height);
            x += place.width();
        }
        if (x != WIDTH) {
            throw new IllegalArgumentException(
                    "%s: the row at %d is %d wide, not %d".formatted(id, nextRow, x, WIDTH));
        }
        nextRow += height;
        return this;
    }

    private void add(Panel panel, int x, int width, int height) {
        String name = "panel" + (panels.size() + 1);
        ObjectNode config = Json.object("enhancements", Json.object());
        config.setAll(panel.embedded());
        ObjectNode json =
                Json.object(
                        "type",
                        panel.type().text(),
                        "gridData",
                        Json.object("x", x, "y", nextRow, "w", width, "h", height, "i", name),
                        "panelIndex",
                        name,
                        "embeddableConfig",
                        config);
        if (!panel.title().isEmpty()) {
            json.put("title", panel.title());
        }
        panel.saved()
                .ifPresent(
                        object -> {
                            String mention = "panel_" + name;
                            json.put("panelRefName", mention);
                            references.add(
                                    new Reference(mention, object.type(), object.id())
                                            .within(name));
                            shown.add(object);
                        });
        panel.references().forEach(reference -> references.add(reference.within(name)));
        panels.add(json);
    }

    /** The objects that it shows and that stand alone. */
    List<SavedObject> shown() {
        return List.copyOf(shown);
    }

    SavedObject saved() {
        ObjectNode attributes =
                Json.object(
                        "title",
                        title,
                        "description",
                        description,
                        "version",
                        1,
                        "timeRestore",
                        true,
                        "timeFrom",
                        from,
                        "timeTo",
                        to,
                        "refreshInterval",
                        Json.object("pause", true, "value", 60_000),
                        "optionsJSON",
                        options().toString(),
                        "panelsJSON",
                        panels.toString(),
                        "kibanaSavedObjectMeta",
                        Json.anySearch());
        if (!controls.isEmpty()) {
            attributes.set("controlGroupInput", controlGroup());
        }
        return new SavedObject(SavedObject.Type.DASHBOARD, id, attributes, references);
    }

    private static ObjectNode options() {
        return Json.object(
                "useMargins", true,
                "syncColors", true,
                "syncCursor", true,
                "syncTooltips", false,
                "hidePanelTitles", false);
    }

    private ObjectNode controlGroup() {
        ObjectNode nothing =
                Json.object(
                        "ignoreFilters", false,
                        "ignoreQuery", false,
                        "ignoreTimerange", false,
                        "ignoreValidations", false);
        return Json.object(
                "controlStyle",
                "oneLine",
                "chainingSystem",
                "HIERARCHICAL",
                "showApplySelections",
                false,
                "ignoreParentSettingsJSON",
                nothing.toString(),
                "panelsJSON",
                controls.toString());
    }
}
