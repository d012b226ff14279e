package org.listings.operations.difference;

import java.util.List;

/**
 * How one field of one listing changed.
 *
 * @param field its Avro name
 * @param kinds in which ways
 * @param before the old value, shortened to where it differs; null for none
 * @param after the new value, likewise
 */
public record FieldChange(String field, List<String> kinds, String before, String after) {}
