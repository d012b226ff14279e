package org.listings.operations.difference;

import java.util.List;

/**
 * Listings that got another id as their title or date text changed, told by their place in the same
 * file. What else changed in them is counted with the fields.
 *
 * @param count how many
 * @param examples the first few of them: title and date text before and after
 * @param soughtAmongAll false when there were too many listings in only one side to pair all
 */
public record Renamed(long count, List<Example> examples, boolean soughtAmongAll) {}
