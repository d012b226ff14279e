package org.listings.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** One component's process: started, waited for, stopped. */
final class Server {
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

    private final Component component;
    private final StackOptions options;
    private final Recipe recipe;
    private final int port;
    private BackgroundProcess process;
    private long startedAt;

    /** A component that runs already, or, with a null process, is yet to be started. */
    Server(Component component, StackOptions options, int port, RunningProcess process) {
        this.component = component;
        this.options = options;
        this.port = port;
        this.process = process == null ? null : BackgroundProcess.of(process);
        this.recipe =
                switch (component) {
                    case KAFKA -> new KafkaBroker(options);
                    case REGISTRY -> new RegistryServer(options);
                    case ELASTICSEARCH -> new ElasticsearchNode(options);
                };
    }

    int port() {
        return port;
    }

    RunFile.Entry entry() {
        return new RunFile.Entry(port, isAlive() ? process.process() : null);
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    boolean isReady() {
        return recipe.isReady(port);
    }

    void launch() {
        try {
            Path log = BackgroundProcess.freshLog(options.log(component));
            ProcessBuilder builder = recipe.prepare(port);
            startedAt = System.nanoTime();
            process = BackgroundProcess.start(builder, log, options.lifetime());
        } catch (IOException e) {
            throw new StackException(
                    component.title() + " cannot be started: " + e.getMessage(), e);
        }
    }

    /** Whether it is ready; throws when it has ended or its time is over. */
    boolean checkUp() {
        if (!isAlive()) {
            throw failure("ended while it was starting");
        }
        if (isReady()) {
            return true;
        }
        if (sinceLaunch().compareTo(options.patience()) > 0) {
            throw failure("did not answer within " + options.patience().toSeconds() + " s");
        }
        return false;
    }

    Duration sinceLaunch() {
        return Duration.ofNanos(System.nanoTime() - startedAt);
    }

    private StackException failure(String what) {
        return LogTail.explain(component.title() + " " + what, options.log(component));
    }

    void stop() {
        if (process != null) {
            process.stop(STOP_PATIENCE);
            process = null;
        }
    }

    void signal(String name) {
        if (isAlive()) {
            process.signal(name);
        }
    }
}
