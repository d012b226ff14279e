package org.listings.cli;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.listings.stack.BackgroundProcess;
import org.listings.stack.Ports;
import org.listings.stack.RunningProcess;
import org.listings.stack.Stack;
import org.listings.stack.StackOptions.Lifetime;

/** The process that the three services run in, and where it is remembered. */
final class ServicesProcess {
    /**
     * What {@code run/services.json} says.
     *
     * @param process the process
     * @param port its port for health and metrics
     * @param explorePort the Explore page's port
     */
    record Entry(RunningProcess process, int port, int explorePort) {}

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(40);
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private final BackgroundProcess process;
    private final int port;
    private final int explorePort;

    private ServicesProcess(BackgroundProcess process, int port, int explorePort) {
        this.process = process;
        this.port = port;
        this.explorePort = explorePort;
    }

    /** The one of this home, running or not; empty when there was none or it was stopped. */
    static Optional<ServicesProcess> of(Home home) {
        Path file = home.servicesRunFile();
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            Entry entry = JSON.readValue(file.toFile(), Entry.class);
            return Optional.of(
                    new ServicesProcess(
                            BackgroundProcess.of(entry.process()),
                            entry.port(),
                            entry.explorePort()));
        } catch (IOException e) {
            throw new CommandFailed(
                    ExitCode.FAILED,
                    file
                            + " cannot be read ("
                            + e.getMessage()
                            + "). Remove it when no services run.",
                    e);
        }
    }

    /** With the Explore page on whatever port is free. */
    static ServicesProcess start(Home home, Stack stack, int port, Lifetime lifetime) {
        return start(home, stack, port, Ports.free(), lifetime);
    }

    static ServicesProcess start(
            Home home, Stack stack, int port, int explorePort, Lifetime lifetime) {
        ProcessBuilder builder =
                new ProcessBuilder(
                        List.of(
                                "sh",
                                "-c",
                                supervisor(),
                                "listings-services",
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx768m",
                                "-XX:+ExitOnOutOfMemoryError",
                                "-Dfile.encoding=UTF-8",
                                "-cp",
                                absolute(System.getProperty("java.class.path")),
                                Listings.class.getName(),
                                Services.NAME));
        builder.directory(home.folder().toFile());
        builder.environment().putAll(ServicesEnvironment.of(home, stack, port, explorePort));
        try {
            Path log = BackgroundProcess.freshLog(home.servicesLog());
            BackgroundProcess started = BackgroundProcess.start(builder, log, lifetime);
            ServicesProcess services = new ServicesProcess(started, port, explorePort);
            services.remember(home);
            return services;
        } catch (IOException e) {
            throw new CommandFailed(
                    ExitCode.FAILED, "The services cannot be started: " + e.getMessage(), e);
        }
    }

    /** What runs the services again when they fail: they go on where they committed. */
    private static String supervisor() {
        try (InputStream script = ServicesProcess.class.getResourceAsStream("supervise.sh")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // The services run in the home folder, the class path may be written from somewhere else.
    private static String absolute(String classPath) {
        return String.join(
                File.pathSeparator,
                Arrays.stream(classPath.split(File.pathSeparator))
                        .map(entry -> Path.of(entry).toAbsolutePath().toString())
                        .toList());
    }

    private void remember(Home home) throws IOException {
        Path file = home.servicesRunFile();
        Files.createDirectories(file.getParent());
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        JSON.writeValue(unfinished.toFile(), new Entry(process.process(), port, explorePort));
        Files.move(
                unfinished,
                file,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    int port() {
        return port;
    }

    /** Where the Explore page is. */
    String exploreUrl() {
        return "http://127.0.0.1:" + explorePort + "/";
    }

    /** Where they say how they are, without a path. */
    String url() {
        return "http://127.0.0.1:" + port;
    }

    void stop(Home home) {
        process.stop(STOP_PATIENCE);
        try {
            Files.deleteIfExists(home.servicesRunFile());
        } catch (IOException e) {
            throw new CommandFailed(
                    ExitCode.FAILED,
                    "Cannot remove " + home.servicesRunFile() + ": " + e.getMessage(),
                    e);
        }
    }
}
