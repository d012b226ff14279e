package org.listings.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * What a stack is started with.
 *
 * @param home the folder that owns data, logs and run state; made when missing
 * @param distributions where the components' programs are laid out
 * @param ports ports that were asked for; a taken one is then an error. 0: any free port. A
 *     component without an entry gets the port it had last time, or its default one, or another
 *     when that is taken
 * @param size memory of the components
 * @param lifetime whether the components end with this process
 * @param patience how long one component may take until it answers
 */
public record StackOptions(
        Path home,
        Distributions distributions,
        Map<Component, Integer> ports,
        StackSize size,
        Lifetime lifetime,
        Duration patience) {

    /** Whether the components end with the process that started them. */
    public enum Lifetime {
        /** They are stopped when this process ends, even when it is killed. */
        OF_THIS_PROCESS,
        /** They go on until they are stopped. */
        UNTIL_STOPPED
    }

    private static final Duration DEFAULT_PATIENCE = Duration.ofMinutes(2);

    public StackOptions {
        home = home.toAbsolutePath().normalize();
        ports = Map.copyOf(ports);
    }

    /** A roomy stack that ends with this process, on the usual ports. */
    public static StackOptions of(Path home, Distributions distributions) {
        return new StackOptions(
                home,
                distributions,
                Map.of(),
                StackSize.ROOMY,
                Lifetime.OF_THIS_PROCESS,
                DEFAULT_PATIENCE);
    }

    /** The same with these ports. */
    public StackOptions withPorts(Map<Component, Integer> asked) {
        return new StackOptions(home, distributions, asked, size, lifetime, patience);
    }

    /** The same on any free ports. */
    public StackOptions onFreePorts() {
        return withPorts(
                Map.of(Component.KAFKA, 0, Component.REGISTRY, 0, Component.ELASTICSEARCH, 0));
    }

    /** The same with this much memory. */
    public StackOptions withSize(StackSize other) {
        return new StackOptions(home, distributions, ports, other, lifetime, patience);
    }

    /** The same with this lifetime. */
    public StackOptions withLifetime(Lifetime other) {
        return new StackOptions(home, distributions, ports, size, other, patience);
    }

    Path data(Component component) {
        return home.resolve(component.id());
    }

    Path log(Component component) {
        return home.resolve("logs").resolve(component.id() + ".log");
    }
}
