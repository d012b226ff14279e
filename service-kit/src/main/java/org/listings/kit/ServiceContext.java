package org.listings.kit;

import io.micrometer.core.instrument.MeterRegistry;

/**
 * What a running task is given.
 *
 * @param health where it says how it is
 * @param metrics where it counts
 */
public record ServiceContext(Health health, MeterRegistry metrics) {}
