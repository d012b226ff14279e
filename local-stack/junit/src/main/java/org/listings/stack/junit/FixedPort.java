package org.listings.stack.junit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.List;
import org.testcontainers.containers.GenericContainer;

/**
 * Publishes a container's port on a free port of the host that stays the same when the container is
 * restarted.
 */
final class FixedPort {
    private FixedPort() {}

    static <C extends GenericContainer<?>> C publish(C container, int containerPort) {
        try (ServerSocket free = new ServerSocket(0)) {
            container.addExposedPort(containerPort);
            container.setPortBindings(List.of(free.getLocalPort() + ":" + containerPort));
            return container;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
