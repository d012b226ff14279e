package org.listings.dashboards;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A column of what a chart computes: a bucket (what is counted apart) or a metric (what is counted
 * or measured). The names are Lens' operations.
 */
final class Column {

    private static final String RECORDS = "___records___";

    private final ObjectNode definition;

    private Column(ObjectNode definition) {
        this.definition = definition;
    }

    private static ObjectNode definition(
            String label, String dataType, String operation, boolean bucket, String scale) {
        return Json.object(
                "label", label,
                "customLabel", true,
                "dataType", dataType,
                "operationType", operation,
                "isBucketed", bucket,
                "scale", scale);
    }

    /** How many documents. */
    static Column count(String label) {
        ObjectNode count = definition(label, "number", "count", false, "ratio");
        count.put("sourceField", RECORDS);
        count.set("params", Json.object("emptyAsNull", false));
        return new Column(count);
    }

    /** How many documents of those that the query finds. */
    static Column countOf(String label, String kql) {
        Column count = count(label);
        count.definition.set("filter", Json.query(kql));
        return count;
    }

    static Column max(String field, String label) {
        return metric("max", field, label);
    }

    static Column sum(String field, String label) {
        return metric("sum", field, label);
    }

    static Column average(String field, String label) {
        return metric("average", field, label);
    }

    private static Column metric(String operation, String field, String label) {
        ObjectNode metric = definition(label, "number", operation, false, "ratio");
        metric.put("sourceField", field);
        metric.set("params", Json.object("emptyAsNull", true));
        return new Column(metric);
    }

    /** The latest of a date field. */
    static Column latest(String dateField, String label) {
        ObjectNode latest = definition(label, "date", "max", false, "ratio");
        latest.put("sourceField", dateField);
        latest.set("params", Json.object("emptyAsNull", true));
        return new Column(latest);
    }

    static Column percentile(String field, int percent, String label) {
        ObjectNode percentile = definition(label, "number", "percentile", false, "ratio");
        percentile.put("sourceField", field);
        percentile.set("params", Json.object("percentile", percent));
        return new Column(percentile);
    }

    /** One bucket a value, those with the highest first metric. */
    static Column top(String field, String label, int size) {
        ObjectNode top = definition(label, "string", "terms", true, "ordinal");
        top.put("sourceField", field);
        top.set(
                "params",
                Json.object(
                        "size",
                        size,
                        "orderBy",
                        Json.object("type", "column"),
                        "orderDirection",
                        "desc",
                        "otherBucket",
                        false,
                        "missingBucket",
                        false,
                        "parentFormat",
                        Json.object("id", "terms"),
                        "include",
                        Json.array(),
                        "exclude",
                        Json.array(),
                        "includeIsRegex",
                        false,
                        "excludeIsRegex",
                        false));
        return new Column(top);
    }

    /**
     * One bucket a stretch of time.
     *
     * @param field a date, or a range of dates: that one counts in each bucket that it touches
     * @param interval one of Kibana's, as {@code 1M} or {@code 1h}
     */
    static Column per(String field, String label, String interval) {
        ObjectNode per = definition(label, "date", "date_histogram", true, "interval");
        per.put("sourceField", field);
        per.set(
                "params",
                Json.object(
                        "interval", interval, "includeEmptyRows", false, "dropPartials", false));
        return new Column(per);
    }

    /** One bucket from each bound to the next. */
    static Column bands(String field, String label, double... bounds) {
        ObjectNode bands = definition(label, "string", "range", true, "ordinal");
        bands.put("sourceField", field);
        List<ObjectNode> ranges =
                IntStream.range(0, bounds.length - 1)
                        .mapToObj(
                                i ->
                                        Json.object(
                                                "from",
                                                bounds[i],
                                                "to",
                                                bounds[i + 1],
                                                "label",
                                                ""))
                        .toList();
        bands.set("params", Json.object("type", "range", "maxBars", "auto", "ranges", ranges));
        return new Column(bands);
    }

    boolean isBucket() {
        return definition.get("isBucketed").booleanValue();
    }

    /**
     * The column's JSON.
     *
     * @param orderBy the metric that decides which values are the top ones
     */
    ObjectNode json(String orderBy) {
        ObjectNode json = definition.deepCopy();
        if (json.at("/params/orderBy") instanceof ObjectNode by) {
            by.put("columnId", orderBy);
        }
        return json;
    }
}
