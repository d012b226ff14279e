package org.listings.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/**
 * A process in a session of its own, which writes to a log file and hears nothing from this one's
 * terminal.
 */
public final class BackgroundProcess {
    private final RunningProcess process;
    private final Watchdog watchdog;

    private BackgroundProcess(RunningProcess process, Watchdog watchdog) {
        this.process = process;
        this.watchdog = watchdog;
    }

    /** One that was started earlier, perhaps by another process. */
    public static BackgroundProcess of(RunningProcess process) {
        return new BackgroundProcess(process, null);
    }

    /**
     * Starts it.
     *
     * @param builder command, folder and environment
     * @param log gets all it writes, from {@link #freshLog}
     * @param lifetime whether it ends with this process
     */
    public static BackgroundProcess start(
            ProcessBuilder builder, Path log, StackOptions.Lifetime lifetime) throws IOException {
        builder.command(OwnSession.of(builder.command()));
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        Process started = builder.start();
        started.getOutputStream().close();
        RunningProcess process = RunningProcess.of(started.toHandle());
        return new BackgroundProcess(
                process,
                lifetime == StackOptions.Lifetime.OF_THIS_PROCESS
                        ? Watchdog.over(started.pid())
                        : null);
    }

    /** Makes room for a new log: the last one becomes {@code NAME.1}. */
    public static Path freshLog(Path log) throws IOException {
        Files.createDirectories(log.getParent());
        if (Files.exists(log)) {
            Files.move(
                    log,
                    log.resolveSibling(log.getFileName() + ".1"),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    /** How to find it again. */
    public RunningProcess process() {
        return process;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Tells it to end, waits, and kills it when that takes too long. */
    public void stop(Duration patience) {
        if (watchdog != null) {
            watchdog.callOff();
        }
        process.signal("CONT"); // a frozen process would not hear that it should end
        process.stop(patience);
    }

    void signal(String name) {
        process.signal(name);
    }
}
