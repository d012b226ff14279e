package org.listings.dashboards;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The kinds of chart that the dashboards use, each by what stands where. */
final class Charts {

    /** How the values over an x axis are drawn; Lens' names. */
    enum Shape {
        BARS("bar_stacked"),
        LYING_BARS("bar_horizontal_stacked"),
        AREAS("area_stacked"),
        LINES("line");

        private final String seriesType;

        Shape(String seriesType) {
            this.seriesType = seriesType;
        }
    }

    private Charts() {}

    /** One number. */
    static Lens number(String title, DataView view, Column metric) {
        ObjectNode drawing = layer("metricAccessor", "y", "color", "#6092C0");
        return new Lens(title, view, "lnsMetric", drawing, Map.of("y", metric), "");
    }

    /** Values over x. */
    static Lens over(String title, DataView view, Shape shape, Column x, Column... ys) {
        return over(title, view, shape, x, null, List.of(ys));
    }

    /** Values over x, in layers of different colours. */
    static Lens stacked(
            String title, DataView view, Shape shape, Column x, Column split, Column y) {
        return over(title, view, shape, x, split, List.of(y));
    }

    private static Lens over(
            String title, DataView view, Shape shape, Column x, Column split, List<Column> ys) {
        Map<String, Column> columns = new LinkedHashMap<>();
        if (split != null) {
            // outermost: the same layers in every bar
            columns.put("split", split);
        }
        columns.put("x", x);
        List<String> names = named("y", columns, ys);
        ObjectNode layer =
                layer("seriesType", shape.seriesType, "xAccessor", "x", "accessors", names);
        if (split != null) {
            layer.put("splitAccessor", "split");
        }
        boolean legend = split != null || ys.size() > 1;
        ObjectNode drawing =
                Json.object(
                        "legend",
                        Json.object("isVisible", legend, "position", "right"),
                        "valueLabels",
                        "hide",
                        "fittingFunction",
                        "None",
                        "preferredSeriesType",
                        shape.seriesType,
                        "axisTitlesVisibilitySettings",
                        axes(false),
                        "tickLabelsVisibilitySettings",
                        axes(true),
                        "gridlinesVisibilitySettings",
                        axes(true),
                        "labelsOrientation",
                        Json.object("x", 0, "yLeft", 0, "yRight", 0),
                        "layers",
                        Json.array(layer));
        return new Lens(title, view, "lnsXY", drawing, columns, "");
    }

    private static ObjectNode axes(boolean visible) {
        return Json.object("x", visible, "yLeft", visible, "yRight", visible);
    }

    /** Shares of a whole. */
    static Lens donut(String title, DataView view, Column slices, Column size) {
        ObjectNode layer =
                layer(
                        "primaryGroups",
                        List.of("x"),
                        "metrics",
                        List.of("y"),
                        "numberDisplay",
                        "percent",
                        "categoryDisplay",
                        "default",
                        "legendDisplay",
                        "show",
                        "nestedLegend",
                        false);
        ObjectNode drawing = Json.object("shape", "donut", "layers", Json.array(layer));
        Map<String, Column> columns = new LinkedHashMap<>();
        columns.put("x", slices);
        columns.put("y", size);
        return new Lens(title, view, "lnsPie", drawing, columns, "");
    }

    /** What goes with what: one cell a pair. */
    static Lens heatmap(String title, DataView view, Column x, Column y, Column value) {
        ObjectNode drawing =
                layer(
                        "shape",
                        "heatmap",
                        "xAccessor",
                        "x",
                        "yAccessor",
                        "split",
                        "valueAccessor",
                        "y",
                        "legend",
                        Json.object(
                                "isVisible", true, "position", "right", "type", "heatmap_legend"),
                        "gridConfig",
                        Json.object(
                                "type",
                                "heatmap_grid",
                                "isCellLabelVisible",
                                true,
                                "isYAxisLabelVisible",
                                true,
                                "isXAxisLabelVisible",
                                true,
                                "isYAxisTitleVisible",
                                false,
                                "isXAxisTitleVisible",
                                false));
        Map<String, Column> columns = new LinkedHashMap<>();
        columns.put("x", x);
        columns.put("split", y);
        columns.put("y", value);
        return new Lens(title, view, "lnsHeatmap", drawing, columns, "");
    }

    /** A line a combination of the buckets, the largest first. */
    static Lens table(String title, DataView view, List<Column> buckets, List<Column> metrics) {
        Map<String, Column> columns = new LinkedHashMap<>();
        named("x", columns, buckets);
        List<String> values = named("y", columns, metrics);
        ObjectNode drawing =
                layer(
                        "columns",
                        columns.keySet().stream()
                                .map(name -> Json.object("columnId", name, "isTransposed", false))
                                .toList(),
                        "paging",
                        Json.object("size", 10, "enabled", true),
                        "sorting",
                        Json.object("columnId", values.get(0), "direction", "desc"));
        return new Lens(title, view, "lnsDatatable", drawing, columns, "");
    }

    private static List<String> named(
            String prefix, Map<String, Column> columns, List<Column> added) {
        List<String> names =
                IntStream.range(0, added.size())
                        .mapToObj(i -> i == 0 ? prefix : prefix + i)
                        .toList();
        for (int i = 0; i < added.size(); i++) {
            columns.put(names.get(i), added.get(i));
        }
        return names;
    }

    private static ObjectNode layer(Object... keysAndValues) {
        ObjectNode layer = Json.object("layerId", Lens.LAYER, "layerType", "data");
        return layer.setAll(Json.object(keysAndValues));
    }
}
