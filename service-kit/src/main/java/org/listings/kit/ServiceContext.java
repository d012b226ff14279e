package org.listings.kit;

import io.micrometer.core.instrument.MeterRegistry;

/**
 * What a running task is given.
 *
 * @param health where it says how it is
 * @param metrics where it counts
 * @param onStart what is to happen when it says that it has started
 */
public record ServiceContext(Health health, MeterRegistry metrics, Runnable onStart) {

    /** Where nobody waits for the start. */
    public ServiceContext(Health health, MeterRegistry metrics) {
        this(health, metrics, () -> {});
    }

    /** To be called once the task's own checks say whether it is ready: until then it is not. */
    public void started() {
        onStart.run();
    }
}
