package org.listings.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * A process that can be found again by another one. The start time tells it from a later program
 * that got the same number.
 *
 * @param pid its number
 * @param started when it started
 */
public record RunningProcess(long pid, Instant started) {
    // The start time is computed from the boot time, which moves a little when the clock is set.
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(10);

    /** The process of this handle. */
    public static RunningProcess of(ProcessHandle handle) {
        return new RunningProcess(handle.pid(), handle.info().startInstant().orElse(Instant.EPOCH));
    }

    /** Whether it is still the same process, and runs. */
    public boolean isAlive() {
        return handle().isPresent();
    }

    /** Its handle; empty when it has ended, be it that its number is another program's now. */
    public Optional<ProcessHandle> handle() {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(handle -> !isZombie())
                .filter(this::startedThen);
    }

    private boolean startedThen(ProcessHandle handle) {
        Instant now = handle.info().startInstant().orElse(Instant.EPOCH);
        return Duration.between(started, now).abs().compareTo(CLOCK_TOLERANCE) <= 0;
    }

    private boolean isZombie() {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return stat.startsWith(" Z", stat.lastIndexOf(')') + 1);
        } catch (IOException notLinux) {
            return false;
        }
    }

    /** Tells it to end, waits, and kills it and what it started when that takes too long. */
    public void stop(Duration patience) {
        Optional<ProcessHandle> found = handle();
        if (found.isEmpty()) {
            return;
        }
        ProcessHandle handle = found.get();
        List<ProcessHandle> all = Stream.concat(Stream.of(handle), handle.descendants()).toList();
        handle.destroy();
        if (!hasEnded(handle, patience)) {
            all.forEach(ProcessHandle::destroyForcibly);
            hasEnded(handle, patience);
        }
    }

    private boolean hasEnded(ProcessHandle handle, Duration patience) {
        try {
            handle.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return !isAlive();
        } catch (ExecutionException e) {
            throw new StackException("Cannot watch process " + pid + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Sends a signal, as STOP or CONT, to it and what it started. */
    void signal(String name) {
        handle().stream()
                .flatMap(handle -> Stream.concat(Stream.of(handle), handle.descendants()))
                .forEach(handle -> send(name, handle.pid()));
    }

    private static void send(String name, long pid) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().waitFor();
        } catch (IOException e) {
            throw new StackException("Cannot send " + name + " to process " + pid + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
