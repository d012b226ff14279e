package org.listings.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The stack of one home folder, as processes of this machine. Several processes may look at the
 * same home: ports and process numbers are in its {@code run/stack.json}.
 */
public final class LocalStack implements Stack, AutoCloseable {
    private static final Duration PROBE_EVERY = Duration.ofMillis(200);

    private final StackOptions options;
    private final StackListener listener;
    private final RunFile file;
    private final Map<Component, Server> servers = new EnumMap<>(Component.class);

    private LocalStack(StackOptions options, StackListener listener) {
        this.options = options;
        this.listener = listener;
        this.file = new RunFile(options.home());
    }

    /**
     * Starts what does not run yet and returns when all answer.
     *
     * @throws StackException when a component does not come up; those that did are stopped again
     */
    public static LocalStack start(StackOptions options, StackListener listener) {
        LocalStack stack = new LocalStack(options, listener);
        stack.startLocked();
        return stack;
    }

    /** The stack of a home as it is now, running or not; nothing is started. */
    public static LocalStack of(StackOptions options, StackListener listener) {
        LocalStack stack = new LocalStack(options, listener);
        stack.file
                .read()
                .forEach(
                        (component, entry) ->
                                stack.servers.put(
                                        component,
                                        new Server(
                                                component,
                                                options,
                                                entry.port(),
                                                entry.process())));
        return stack;
    }

    private void startLocked() {
        Path lock = options.home().resolve("run").resolve("lock");
        try {
            Files.createDirectories(lock.getParent());
            try (FileChannel channel =
                            FileChannel.open(
                                    lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock held = tryLock(channel)) {
                if (held == null) {
                    throw new StackException(
                            "Another process is starting the stack of "
                                    + options.home()
                                    + " right now. Wait for it, or use another home.");
                }
                startAll();
            }
        } catch (IOException e) {
            throw new StackException("Cannot use " + options.home() + ": " + e.getMessage(), e);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    private void startAll() {
        Map<Component, RunFile.Entry> last = file.read();
        Set<Integer> given = new TreeSet<>();
        Set<Component> launched = EnumSet.noneOf(Component.class);
        for (Component component : Component.values()) {
            RunFile.Entry entry = last.get(component);
            if (entry != null && entry.process() != null && entry.process().isAlive()) {
                servers.put(
                        component, new Server(component, options, entry.port(), entry.process()));
                listener.alreadyRunning(component, entry.port());
            } else {
                int port = portFor(component, entry, given);
                servers.put(component, new Server(component, options, port, null));
                launched.add(component);
            }
            given.add(servers.get(component).port());
        }
        try {
            launched.forEach(this::launch);
            awaitReady(launched);
        } catch (RuntimeException | Error e) {
            List.copyOf(launched).forEach(component -> servers.get(component).stop());
            save();
            throw e;
        }
    }

    private int portFor(Component component, RunFile.Entry last, Set<Integer> given) {
        Integer asked = options.ports().get(component);
        if (asked != null && asked == 0) {
            return Ports.free();
        }
        int wanted = asked != null ? asked : last != null ? last.port() : component.defaultPort();
        if (!Ports.isTaken(wanted) && !given.contains(wanted)) {
            return wanted;
        }
        if (asked != null) {
            throw new StackException(
                    "Port "
                            + asked
                            + " is taken, so "
                            + component.title()
                            + " cannot have it. Free it, or ask for another with --"
                            + component.id()
                            + "-port.");
        }
        int used = Ports.near(wanted);
        listener.portTaken(component, wanted, used);
        return used;
    }

    private void launch(Component component) {
        Server server = servers.get(component);
        server.launch();
        save();
        listener.starting(component, server.port());
    }

    private void awaitReady(Set<Component> launched) {
        Set<Component> waiting = EnumSet.noneOf(Component.class);
        waiting.addAll(launched);
        while (!waiting.isEmpty()) {
            for (Component component : EnumSet.copyOf(waiting)) {
                Server server = servers.get(component);
                if (server.checkUp()) {
                    waiting.remove(component);
                    listener.ready(component, server.port(), server.sinceLaunch());
                }
            }
            pauseBetweenProbes();
        }
    }

    private static void pauseBetweenProbes() {
        try {
            Thread.sleep(PROBE_EVERY.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Interrupted while the stack was starting.", e);
        }
    }

    private void save() {
        Map<Component, RunFile.Entry> entries = new EnumMap<>(Component.class);
        servers.forEach((component, server) -> entries.put(component, server.entry()));
        file.write(entries);
    }

    /** The folder that owns the stack's data, logs and run state. */
    public Path home() {
        return options.home();
    }

    /** The components whose process runs. */
    public Set<Component> running() {
        Set<Component> running = EnumSet.noneOf(Component.class);
        servers.forEach(
                (component, server) -> {
                    if (server.isAlive()) {
                        running.add(component);
                    }
                });
        return Collections.unmodifiableSet(running);
    }

    /** Whether the component runs and answers now. */
    public boolean isReady(Component component) {
        Server server = servers.get(component);
        return server != null && server.isAlive() && server.isReady();
    }

    /** The component's port, now or when it ran last. */
    public int port(Component component) {
        return server(component).port();
    }

    private Server server(Component component) {
        Server server = servers.get(component);
        if (server == null) {
            throw new StackException(
                    component.title()
                            + " was never started in "
                            + options.home()
                            + ". Start it: ./listings up");
        }
        return server;
    }

    @Override
    public String bootstrapServers() {
        return "127.0.0.1:" + port(Component.KAFKA);
    }

    @Override
    public String registryUrl() {
        return "http://127.0.0.1:" + port(Component.REGISTRY) + RegistryServer.API;
    }

    @Override
    public String elasticsearchUrl() {
        return "http://127.0.0.1:" + port(Component.ELASTICSEARCH);
    }

    @Override
    public void stop(Component component) {
        Server server = server(component);
        if (server.isAlive()) {
            listener.stopping(component);
            server.stop();
            listener.stopped(component);
        }
        save();
    }

    @Override
    public void start(Component component) {
        if (!server(component).isAlive()) {
            launch(component);
            awaitReady(EnumSet.of(component));
        }
    }

    @Override
    public void pause(Component component) {
        server(component).signal("STOP");
    }

    @Override
    public void resume(Component component) {
        server(component).signal("CONT");
    }

    /** Stops what runs, the last started first. Data stays. */
    @Override
    public void close() {
        Component[] components = Component.values();
        for (int i = components.length - 1; i >= 0; i--) {
            if (servers.containsKey(components[i])) {
                stop(components[i]);
            }
        }
    }
}
