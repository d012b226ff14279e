package org.listings.ingest.receipt;

import java.time.Instant;

/**
 * A published content that is not known to be searchable.
 *
 * @param sha256 of the content
 * @param items how many there must be
 * @param publishedAt when they were published
 */
public record Outstanding(String sha256, int items, Instant publishedAt) {}
