package org.listings.dashboards;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A Lens chart that is part of its dashboard.
 *
 * @param drawing Kibana's name of the kind of chart
 * @param visualization how the columns are drawn
 * @param columns what is computed, by the names that the drawing uses; buckets first, outermost
 *     first, which is the order of the aggregation
 * @param kql which documents are asked at all; empty for all of the view
 */
record Lens(
        String title,
        DataView view,
        String drawing,
        ObjectNode visualization,
        Map<String, Column> columns,
        String kql)
        implements Panel {

    static final String LAYER = "layer";

    Lens {
        columns = new LinkedHashMap<>(columns);
        boolean metrics = false;
        for (Column column : columns.values()) {
            if (metrics && column.isBucket()) {
                throw new IllegalArgumentException(title + ": buckets come before metrics");
            }
            metrics |= !column.isBucket();
        }
        if (!metrics) {
            throw new IllegalArgumentException(title + ": without a metric there is nothing");
        }
    }

    /** The same over fewer documents. */
    Lens where(String onlyThese) {
        return new Lens(title, view, drawing, visualization, columns, onlyThese);
    }

    @Override
    public SavedObject.Type type() {
        return SavedObject.Type.LENS;
    }

    @Override
    public List<Reference> references() {
        return List.of(Reference.to(view, "indexpattern-datasource-layer-" + LAYER));
    }

    @Override
    public ObjectNode embedded() {
        return Json.object("attributes", attributes());
    }

    private ObjectNode attributes() {
        ObjectNode layers = Json.object(LAYER, layer());
        return Json.object(
                "title",
                title,
                "description",
                "",
                "visualizationType",
                drawing,
                "type",
                "lens",
                "references",
                references().stream().map(Reference::json).toList(),
                "state",
                Json.object(
                        "visualization",
                        visualization,
                        "query",
                        Json.query(kql),
                        "filters",
                        Json.array(),
                        "datasourceStates",
                        Json.object(
                                "formBased",
                                Json.object("layers", layers),
                                // the keys that these had before 8.6 and have for other languages
                                "indexpattern",
                                Json.object("layers", Json.object()),
                                "textBased",
                                Json.object("layers", Json.object())),
                        "internalReferences",
                        Json.array(),
                        "adHocDataViews",
                        Json.object()));
    }

    private ObjectNode layer() {
        String firstMetric =
                columns.entrySet().stream()
                        .filter(column -> !column.getValue().isBucket())
                        .findFirst()
                        .orElseThrow()
                        .getKey();
        ObjectNode definitions = Json.object();
        columns.forEach((name, column) -> definitions.set(name, column.json(firstMetric)));
        return Json.object(
                "columns",
                definitions,
                "columnOrder",
                Json.array(List.copyOf(columns.keySet())),
                "incompleteColumns",
                Json.object(),
                "sampling",
                1,
                "ignoreGlobalFilters",
                false);
    }
}
