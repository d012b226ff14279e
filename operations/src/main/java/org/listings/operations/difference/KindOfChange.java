package org.listings.operations.difference;

import java.util.List;

/**
 * One way in which a field changed.
 *
 * @param kind what happened, as {@code null -> date}
 * @param count listings to whose field it happened
 * @param examples the first few of them
 */
public record KindOfChange(String kind, long count, List<Example> examples) {}
