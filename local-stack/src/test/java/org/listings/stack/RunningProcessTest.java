package org.listings.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class RunningProcessTest {
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private Process process;

    @AfterEach
    void end() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    private RunningProcess run(String... command) throws Exception {
        process = new ProcessBuilder(command).start();
        return RunningProcess.of(process.toHandle());
    }

    @Test
    void isAliveUntilItIsStopped() throws Exception {
        RunningProcess running = run("sleep", "60");
        assertThat(running.isAlive()).isTrue();
        running.stop(PATIENCE);
        assertThat(running.isAlive()).isFalse();
    }

    @Test
    void isNotALaterProgramWithTheSameNumber() throws Exception {
        RunningProcess running = run("sleep", "60");
        RunningProcess earlier =
                new RunningProcess(running.pid(), running.started().minusSeconds(3600));
        assertThat(earlier.isAlive()).isFalse();
        earlier.stop(PATIENCE);
        assertThat(running.isAlive()).isTrue();
    }

    @Test
    void isKilledWhenItWillNotEnd() throws Exception {
        RunningProcess running = run("sh", "-c", "trap '' TERM; echo set; sleep 60; sleep 60");
        try (BufferedReader output = process.inputReader()) {
            assertThat(output.readLine()).isEqualTo("set");
        }
        running.stop(PATIENCE);
        assertThat(running.isAlive()).isFalse();
    }

    @Test
    void endsWhenTheProcessThatStartedItIsKilled() throws Exception {
        process =
                new ProcessBuilder(
                                Jdk.java(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                WatchedSleep.class.getName())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        long watched;
        try (BufferedReader output = process.inputReader()) {
            watched = Long.parseLong(output.readLine());
            assertThat(ProcessHandle.of(watched)).isPresent();
            process.destroyForcibly();
        }
        ProcessHandle.of(watched)
                .ifPresent(
                        handle -> assertThat(handle.onExit()).succeedsWithin(5, TimeUnit.SECONDS));
    }

    /**
     * Stands for a test run: starts something under a watchdog, says its number, and waits to be
     * killed.
     */
    static final class WatchedSleep {
        private WatchedSleep() {}

        public static void main(String[] args) throws Exception {
            Process sleep =
                    new ProcessBuilder("sleep", "60").directory(Path.of("/").toFile()).start();
            Watchdog.over(sleep.pid());
            System.out.println(sleep.pid());
            Thread.sleep(60_000);
        }
    }
}
