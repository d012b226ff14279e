package org.listings.index.dashboards;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The search that Lens would send for a layer, as its source says: buckets nest in the order of the
 * columns, metrics stand in the innermost, terms are ordered by their metric, and the time picker
 * filters the view's time field and every field of a date histogram. Only the operations that the
 * dashboards use; any other is an error.
 */
final class LensRequest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, String> METRICS =
            Map.of("max", "max", "sum", "sum", "average", "avg");

    private final JsonNode columns;
    private final List<String> buckets = new ArrayList<>();
    private final List<String> metrics = new ArrayList<>();
    private final ObjectNode body = JSON.createObjectNode();

    /**
     * @param lens a panel's attributes
     * @param timeField the data view's; empty without
     * @param picked the time picker's range query, without its field
     */
    LensRequest(JsonNode lens, String timeField, ObjectNode picked) {
        JsonNode layer = lens.at("/state/datasourceStates/formBased/layers/layer");
        columns = layer.get("columns");
        ArrayNode filters = body.putObject("query").putObject("bool").putArray("filter");
        filters.add(Kql.query(lens.at("/state/query/query").textValue()));
        if (!timeField.isEmpty()) {
            filters.add(range(timeField, picked));
        }
        for (JsonNode name : layer.get("columnOrder")) {
            JsonNode column = columns.get(name.textValue());
            (column.get("isBucketed").booleanValue() ? buckets : metrics).add(name.textValue());
            String field = column.path("sourceField").asText();
            if ("date_histogram".equals(operation(column)) && !field.equals(timeField)) {
                filters.add(range(field, picked));
            }
        }
        body.put("size", 0);
        body.put("track_total_hits", true);
        addLevel(body, 0);
    }

    ObjectNode body() {
        return body;
    }

    List<String> buckets() {
        return List.copyOf(buckets);
    }

    /** The metrics that are aggregations; counts are the buckets' own. */
    List<String> aggregatedMetrics() {
        return metrics.stream().filter(name -> !isPlainCount(columns.get(name))).toList();
    }

    private static ObjectNode range(String field, ObjectNode picked) {
        ObjectNode range = JSON.createObjectNode();
        range.putObject("range").set(field, picked.deepCopy());
        return range;
    }

    private void addLevel(ObjectNode parent, int depth) {
        if (depth == buckets.size()) {
            metrics.forEach(name -> addMetric(parent, name));
            return;
        }
        String name = buckets.get(depth);
        ObjectNode level = aggregations(parent).putObject(name);
        JsonNode column = columns.get(name);
        String field = column.get("sourceField").textValue();
        JsonNode params = column.get("params");
        switch (operation(column)) {
            case "terms" -> {
                ObjectNode terms = level.putObject("terms");
                terms.put("field", field).put("size", params.get("size").intValue());
                String by = params.at("/orderBy/columnId").textValue();
                terms.putObject("order").put(orderPath(by), params.get("orderDirection").asText());
                if (depth + 1 < buckets.size()) {
                    addMetric(level, by);
                }
            }
            case "date_histogram" -> {
                String interval = params.get("interval").textValue();
                level.putObject("date_histogram")
                        .put("field", field)
                        .put(
                                interval.startsWith("1") ? "calendar_interval" : "fixed_interval",
                                interval)
                        .put("time_zone", "Europe/Zurich")
                        .put("min_doc_count", params.get("includeEmptyRows").asBoolean() ? 0 : 1);
            }
            case "range" -> {
                ArrayNode ranges = level.putObject("range").put("field", field).putArray("ranges");
                for (JsonNode band : params.get("ranges")) {
                    ObjectNode range = ranges.addObject();
                    range.set("from", band.get("from"));
                    range.set("to", band.get("to"));
                }
            }
            default -> throw new IllegalArgumentException("not translated: " + column);
        }
        addLevel(level, depth + 1);
    }

    private String orderPath(String metric) {
        return isPlainCount(columns.get(metric)) ? "_count" : metric;
    }

    private void addMetric(ObjectNode parent, String name) {
        JsonNode column = columns.get(name);
        if (isPlainCount(column)) {
            return;
        }
        ObjectNode metric = aggregations(parent).putObject(name);
        String operation = operation(column);
        String field = column.path("sourceField").asText();
        if (isCount(column)) {
            metric.set("filter", Kql.query(column.at("/filter/query").textValue()));
        } else if (column.has("filter")) {
            throw new IllegalArgumentException("not translated: " + column);
        } else if (METRICS.containsKey(operation)) {
            metric.putObject(METRICS.get(operation)).put("field", field);
        } else if ("percentile".equals(operation)) {
            metric.putObject("percentiles")
                    .put("field", field)
                    .putArray("percents")
                    .add(column.at("/params/percentile"));
        } else {
            throw new IllegalArgumentException("not translated: " + column);
        }
    }

    private static ObjectNode aggregations(ObjectNode parent) {
        return parent.path("aggs") instanceof ObjectNode there ? there : parent.putObject("aggs");
    }

    private static String operation(JsonNode column) {
        return column.get("operationType").textValue();
    }

    private static boolean isCount(JsonNode column) {
        return "count".equals(operation(column));
    }

    private static boolean isPlainCount(JsonNode column) {
        return isCount(column) && !column.has("filter");
    }
}
