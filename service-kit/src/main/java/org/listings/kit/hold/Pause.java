package org.listings.kit.hold;

import java.time.Duration;

/** A way of letting time pass. */
@FunctionalInterface
public interface Pause {

    /**
     * Returns after that time.
     *
     * @throws Stopped as soon as the service is told to stop
     */
    void pause(Duration time);
}
