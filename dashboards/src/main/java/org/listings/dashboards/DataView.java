package org.listings.dashboards;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which indexes a panel asks, and how it shows their fields.
 *
 * @param indexes an index expression, as {@code listings}
 * @param timeField what the time picker filters by; empty: the picker hides nothing
 * @param formats how fields are shown, by name; Kibana's field formats
 */
record DataView(
        String id, String name, String indexes, String timeField, Map<String, ObjectNode> formats) {

    DataView {
        formats = Map.copyOf(formats);
    }

    SavedObject saved() {
        ObjectNode attributes =
                Json.object(
                        "title",
                        indexes,
                        "name",
                        name,
                        "fields",
                        "[]",
                        "fieldAttrs",
                        "{}",
                        "fieldFormatMap",
                        Json.object().setAll(new TreeMap<>(formats)).toString(),
                        "runtimeFieldMap",
                        "{}",
                        "sourceFilters",
                        "[]",
                        "typeMeta",
                        "{}",
                        "allowHidden",
                        false);
        if (!timeField.isEmpty()) {
            attributes.put("timeFieldName", timeField);
        }
        return new SavedObject(SavedObject.Type.DATA_VIEW, id, attributes, List.of());
    }
}
