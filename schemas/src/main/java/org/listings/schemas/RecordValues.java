package org.listings.schemas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.specific.SpecificRecordBase;

/**
 * A record as plain values that any JSON writer takes: keys are the Avro field names, dates and
 * times are ISO 8601 text.
 */
public final class RecordValues {

    private RecordValues() {}

    /** The record's fields in the order of its schema; absent ones are null. */
    public static Map<String, Object> of(SpecificRecord record) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Schema.Field field : record.getSchema().getFields()) {
            // get(String) leaves logical types as java.time values; get(int) does so too for
            // generated classes.
            values.put(field.name(), plain(((SpecificRecordBase) record).get(field.pos())));
        }
        return values;
    }

    private static Object plain(Object value) {
        if (value == null || value instanceof Number || value instanceof Boolean) {
            return value;
        }
        if (value instanceof SpecificRecord nested) {
            return of(nested);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(RecordValues::plain).toList();
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> values = new LinkedHashMap<>();
            map.forEach((key, element) -> values.put(key.toString(), plain(element)));
            return values;
        }
        return value.toString();
    }
}
