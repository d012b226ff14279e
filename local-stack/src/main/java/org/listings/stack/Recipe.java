package org.listings.stack;

import java.io.IOException;

/** How one component is configured, started and recognised as ready. */
interface Recipe {

    /**
     * Writes the component's configuration and says how to start it; the log is redirected by the
     * caller.
     */
    ProcessBuilder prepare(int port) throws IOException;

    /** Whether it answers on this port now; takes a few seconds at most. */
    boolean isReady(int port);
}
