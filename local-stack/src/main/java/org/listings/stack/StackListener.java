package org.listings.stack;

import java.time.Duration;

/** Hears how the stack comes up and goes down; every method may be left out. */
public interface StackListener {
    /** Hears nothing. */
    StackListener SILENT = new StackListener() {};

    /** Another program listens on the port that the component should have had. */
    default void portTaken(Component component, int wanted, int used) {}

    /** The component's process has been started. */
    default void starting(Component component, int port) {}

    /** The component answers. */
    default void ready(Component component, int port, Duration after) {}

    /** The component ran already and is used as it is. */
    default void alreadyRunning(Component component, int port) {}

    /** The component is being told to stop. */
    default void stopping(Component component) {}

    /** The component's process has ended. */
    default void stopped(Component component) {}
}
