package org.listings.cli;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.listings.enrich.VocabularyFolder;
import org.listings.stack.BackgroundProcess;
import org.listings.stack.RunningProcess;
import org.listings.stack.Stack;
import org.listings.stack.StackOptions.Lifetime;

/** A process that services run in, and where it is remembered. */
final class ServicesProcess {
    /**
     * What {@code run/NAME.json} says.
     *
     * @param process the process
     * @param port its port for health and metrics
     * @param explorePort the Explore page's port; 0 where it does not serve the page
     * @param code the version of the code that it runs from
     */
    record Entry(RunningProcess process, int port, int explorePort, String code) {}

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(40);
    private static final String JSON_SUFFIX = ".json";
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private final Home home;
    private final String name;
    private final BackgroundProcess process;
    private final int port;
    private final int explorePort;
    private final String code;

    private ServicesProcess(Home home, String name, BackgroundProcess process, Entry entry) {
        this.home = home;
        this.name = name;
        this.process = process;
        this.port = entry.port();
        this.explorePort = entry.explorePort();
        this.code = entry.code();
    }

    /** The one of this home that takes files, running or not. */
    static Optional<ServicesProcess> of(Home home) {
        return of(home, ServiceUnit.INTAKE);
    }

    /** One of this home, running or not; empty when there was none or it was stopped. */
    static Optional<ServicesProcess> of(Home home, String name) {
        Path file = home.runFile(name);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            Entry entry = JSON.readValue(file.toFile(), Entry.class);
            return Optional.of(
                    new ServicesProcess(home, name, BackgroundProcess.of(entry.process()), entry));
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

    /** All of this home, running or not, but those that were stopped. */
    static List<ServicesProcess> all(Home home) {
        Path folder = home.runFile(ServiceUnit.INTAKE).getParent();
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(JSON_SUFFIX) && !file.equals("stack.json"))
                    .map(file -> file.substring(0, file.length() - JSON_SUFFIX.length()))
                    .sorted()
                    .flatMap(name -> of(home, name).stream())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ServicesProcess start(
            Home home,
            Stack stack,
            ServiceUnit unit,
            int port,
            int explorePort,
            Lifetime lifetime) {
        CodeFolders code = new CodeFolders(home);
        ProcessBuilder builder =
                new ProcessBuilder(
                        List.of(
                                "sh",
                                "-c",
                                supervisor(),
                                "listings-" + unit.name(),
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx" + unit.heap(),
                                "-XX:+UseSerialGC",
                                "-XX:+ExitOnOutOfMemoryError",
                                "-Dfile.encoding=UTF-8",
                                "-cp",
                                code.classPath(unit.code()),
                                Listings.class.getName(),
                                Services.NAME,
                                unit.part()));
        builder.directory(home.folder().toFile());
        builder.environment()
                .put(
                        VocabularyFolder.SETTING,
                        code.topics(unit.code()).map(Path::toString).orElse(""));
        builder.environment().putAll(ServicesEnvironment.of(home, stack, port, explorePort, unit));
        try {
            Path log = BackgroundProcess.freshLog(home.log(unit.name()));
            BackgroundProcess started = BackgroundProcess.start(builder, log, lifetime);
            Entry entry = new Entry(started.process(), port, explorePort, unit.code());
            remember(home, unit.name(), entry);
            return new ServicesProcess(home, unit.name(), started, entry);
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

    private static void remember(Home home, String name, Entry entry) throws IOException {
        Path file = home.runFile(name);
        Files.createDirectories(file.getParent());
        Path unfinished = file.resolveSibling(file.getFileName() + ".part");
        JSON.writeValue(unfinished.toFile(), entry);
        Files.move(
                unfinished,
                file,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** What it is called in the run folder: {@code ingest}, {@code generation-g1}. */
    String name() {
        return name;
    }

    /** The same for people. */
    String title() {
        return switch (name) {
            case ServiceUnit.INTAKE -> "the intake";
            case ServiceUnit.EXPLORE -> "the Explore page";
            default -> name.replace('-', ' ');
        };
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** The process that starts the services again when they fail. */
    ProcessHandle handle() {
        return process.process().handle().orElseThrow();
    }

    /** The version of the code that it runs from. */
    String code() {
        return code;
    }

    /** What it writes. */
    Path log() {
        return home.log(name);
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

    void stop() {
        process.stop(STOP_PATIENCE);
        Path file = home.runFile(name);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new CommandFailed(
                    ExitCode.FAILED, "Cannot remove " + file + ": " + e.getMessage(), e);
        }
    }
}
