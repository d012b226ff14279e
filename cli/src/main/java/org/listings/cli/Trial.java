package org.listings.cli;

import java.util.Map;

/** Reads one text and says what it found, under Avro field names, and {@code because}. */
@FunctionalInterface
interface Trial {
    Map<String, Object> of(String text);
}
