package org.listings.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One run of the command in a process of its own, which can be killed. */
final class CommandProcess {
    private final Process process;
    private final Path out;
    private final Path err;

    private CommandProcess(Process process, Path out, Path err) {
        this.process = process;
        this.out = out;
        this.err = err;
    }

    /** By this build's code. */
    static CommandProcess start(Path folder, Home home, String... words) throws IOException {
        return start(folder, home, System.getProperty("java.class.path"), words);
    }

    /** By the code on a class path. */
    static CommandProcess start(Path folder, Home home, String classPath, String... words)
            throws IOException {
        return start(folder, Map.of("LISTINGS_HOME", home.folder().toString()), classPath, words);
    }

    /**
     * With more variables than this process has.
     *
     * @param folder where what it prints is kept
     */
    static CommandProcess start(
            Path folder, Map<String, String> variables, String classPath, String... words)
            throws IOException {
        List<String> command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Dlistings.components="
                                        + System.getProperty("listings.components"),
                                "-Dlistings.repository="
                                        + System.getProperty("listings.repository"),
                                "-cp",
                                classPath,
                                Listings.class.getName()));
        command.addAll(List.of(words));
        Path out = Files.createTempFile(folder, words[0], ".out");
        Path err = Files.createTempFile(folder, words[0], ".err");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(variables);
        builder.redirectOutput(out.toFile()).redirectError(err.toFile());
        return new CommandProcess(builder.start(), out, err);
    }

    /** The class path of this build with a folder before it. */
    static String classPathAfter(Path folder) {
        return folder + File.pathSeparator + System.getProperty("java.class.path");
    }

    /** Waits for its end. */
    RunCommand await(Duration patience) throws Exception {
        if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("not over after " + patience + ": " + out());
        }
        return new RunCommand(process.exitValue(), out(), Files.readString(err));
    }

    /** What it has printed so far. */
    String out() throws IOException {
        return Files.readString(out);
    }

    /** SIGTERM, as at Ctrl-C; returns when it has ended. */
    void terminate() throws InterruptedException {
        process.destroy();
        process.waitFor();
    }

    /** SIGKILL; returns when it has ended. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }
}
