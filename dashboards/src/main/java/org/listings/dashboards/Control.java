package org.listings.dashboards;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * A choice above a dashboard that narrows all of it.
 *
 * @param field what is chosen from; null for a stretch of the picked time
 */
record Control(String title, String field, DataView view) {

    static Control choose(String title, String field, DataView view) {
        return new Control(title, field, view);
    }

    static Control time() {
        return new Control("Time", null, null);
    }

    Optional<Reference> reference(String id) {
        return field == null
                ? Optional.empty()
                : Optional.of(Reference.to(view, "controlGroup_" + id + ":optionsListDataView"));
    }

    ObjectNode json(String id, int order) {
        ObjectNode input = Json.object("id", id);
        if (field != null) {
            input.put("fieldName", field);
            input.put("searchTechnique", "prefix");
            input.set("selectedOptions", Json.array());
        }
        input.put("title", title);
        input.set("enhancements", Json.object());
        return Json.object(
                "type",
                field == null ? "timeSlider" : "optionsListControl",
                "order",
                order,
                "grow",
                true,
                "width",
                field == null ? "large" : "medium",
                "explicitInput",
                input);
    }
}
