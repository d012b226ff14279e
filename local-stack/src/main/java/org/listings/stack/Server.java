package org.listings.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Optional;

/** One component's process: started, waited for, stopped. */
final class Server {
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(30);

    private final Component component;
    private final StackOptions options;
    private final Recipe recipe;
    private final int port;
    private RunningProcess process;
    private Watchdog watchdog;
    private long startedAt;

    /** A component that runs already, or, with a null process, is yet to be started. */
    Server(Component component, StackOptions options, int port, RunningProcess process) {
        this.component = component;
        this.options = options;
        this.port = port;
        this.process = process;
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
        return new RunFile.Entry(port, isAlive() ? process : null);
    }

    boolean isAlive() {
        return process != null && process.isAlive();
    }

    boolean isReady() {
        return recipe.isReady(port);
    }

    void launch() {
        try {
            Path log = freshLog();
            ProcessBuilder builder = recipe.prepare(port);
            builder.command(OwnSession.of(builder.command()));
            builder.redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            startedAt = System.nanoTime();
            Process started = builder.start();
            started.getOutputStream().close();
            process = RunningProcess.of(started.toHandle());
            if (options.lifetime() == StackOptions.Lifetime.OF_THIS_PROCESS) {
                watchdog = Watchdog.over(started.pid());
            }
        } catch (IOException e) {
            throw new StackException(
                    component.title() + " cannot be started: " + e.getMessage(), e);
        }
    }

    private Path freshLog() throws IOException {
        Path log = options.log(component);
        Files.createDirectories(log.getParent());
        if (Files.exists(log)) {
            Files.move(
                    log,
                    log.resolveSibling(log.getFileName() + ".1"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
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
        Optional.ofNullable(watchdog).ifPresent(Watchdog::callOff);
        if (isAlive()) {
            process.signal("CONT"); // a frozen process would not hear that it should end
            process.stop(STOP_PATIENCE);
        }
        process = null;
        watchdog = null;
    }

    void signal(String name) {
        if (isAlive()) {
            process.signal(name);
        }
    }
}
