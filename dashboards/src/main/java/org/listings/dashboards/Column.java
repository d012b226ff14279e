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

    /** The scale of what is counted or measured; buckets have another one. */
    private static final String RATIO = "ratio";

    private final ObjectNode definition;

    private Column(ObjectNode definition) {
        this.definition = definition;
    }

    private static Column column(
            String operation,
            String field,
            String label,
            String dataType,
            String scale,
            Object... params) {
        return new Column(
                Json.object(
                        "label", label,
                        "customLabel", true,
                        "dataType", dataType,
                        "operationType", operation,
                        "isBucketed", !scale.equals(RATIO),
                        "scale", scale,
                        "sourceField", field,
                        "params", Json.object(params)));
    }

    /** How many documents. */
    static Column count(String label) {
        return column("count", RECORDS, label, "number", RATIO, "emptyAsNull", false);
    }

    /** How many documents of those that the query finds. */
    static Column countOf(String label, String kql) {
        Column count = count(label);
        count.definition.set("filter", Json.query(kql));
        return count;
    }

    static Column max(String field, String label) {
        return column("max", field, label, "number", RATIO, "emptyAsNull", true);
    }

    static Column sum(String field, String label) {
        return column("sum", field, label, "number", RATIO, "emptyAsNull", true);
    }

    static Column average(String field, String label) {
        return column("average", field, label, "number", RATIO, "emptyAsNull", true);
    }

    /** The latest of a date field. */
    static Column latest(String dateField, String label) {
        return column("max", dateField, label, "date", RATIO, "emptyAsNull", true);
    }

    static Column percentile(String field, int percent, String label) {
        return column("percentile", field, label, "number", RATIO, "percentile", percent);
    }

    /** One bucket a value, those with the highest first metric. */
    static Column top(String field, String label, int size) {
        return column(
                "terms",
                field,
                label,
                "string",
                "ordinal",
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
                false);
    }

    /**
     * One bucket a stretch of time.
     *
     * @param field a date, or a range of dates: that one counts in each bucket that it touches
     * @param interval one of Kibana's, as {@code 1M} or {@code 1h}
     */
    static Column per(String field, String label, String interval) {
        return column(
                "date_histogram",
                field,
                label,
                "date",
                "interval",
                "interval",
                interval,
                "includeEmptyRows",
                false,
                "dropPartials",
                false);
    }

    /** One bucket from each bound to the next. */
    static Column bands(String field, String label, double... bounds) {
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
        return column(
                "range", field, label, "string", "ordinal", "type", "range", "maxBars", "auto",
                "ranges", ranges);
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
