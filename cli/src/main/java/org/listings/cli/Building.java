package org.listings.cli;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import org.listings.elastic.GenerationIndexes.Entry;
import org.listings.operations.generations.GenerationReport;
import org.listings.operations.generations.Generations;

/** Shows how a generation is being built, until it has caught up. */
final class Building {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
    private static final Duration SAY_EVERY = Duration.ofSeconds(5);
    private static final int REMEMBERED = 15;
    private static final int BAR = 30;

    private final Generations generations;
    private final Entry entry;
    private final ServicesProcess process;
    private final Progress progress;
    private final Deque<Sample> samples = new ArrayDeque<>();
    private long said = System.nanoTime() - SAY_EVERY.toNanos();

    Building(Generations generations, Entry entry, ServicesProcess process, Progress progress) {
        this.generations = generations;
        this.entry = entry;
        this.process = process;
        this.progress = progress;
    }

    private record Sample(long nanos, long items) {}

    /** Returns when it has caught up; at Ctrl-C says that it goes on all the same. */
    void follow() {
        Thread onSignal = new Thread(this::sayGoesOn, "goes-on");
        Runtime.getRuntime().addShutdownHook(onSignal);
        long begin = System.nanoTime();
        GenerationReport report = generations.report(entry);
        while (!report.lag().isNone()) {
            show(report);
            if (!process.isAlive()) {
                Runtime.getRuntime().removeShutdownHook(onSignal);
                throw new CommandFailed(
                        ExitCode.FAILED,
                        "\nThe process that builds %s ended. Read %s, then ./listings replay goes on where it was."
                                .formatted(report.name(), process.log()));
            }
            Waiting.pause(LOOK_EVERY);
            report = generations.report(entry);
        }
        generations.markReady(entry);
        Runtime.getRuntime().removeShutdownHook(onSignal);
        long seconds = Math.max(1, Duration.ofNanos(System.nanoTime() - begin).toSeconds());
        progress.overwrite("");
        progress.say(
                "Generation %s has caught up after %d s: %,d listings from %,d items."
                        .formatted(
                                report.name(),
                                seconds,
                                report.contents().listings(),
                                report.contents().sources()));
        progress.say(
                "Next: ./listings diff %s, then ./listings promote %s"
                        .formatted(report.name(), report.name()));
    }

    private void show(GenerationReport report) {
        samples.addLast(new Sample(System.nanoTime(), report.contents().sources()));
        if (samples.size() > REMEMBERED) {
            samples.removeFirst();
        }
        String line = line(report);
        if (progress.isTerminal()) {
            progress.overwrite(bar(report) + line);
        } else if (System.nanoTime() - said >= SAY_EVERY.toNanos()) {
            progress.say("  " + line);
            said = System.nanoTime();
        }
    }

    private String line(GenerationReport report) {
        long done = report.contents().sources();
        long all = Math.max(done, report.rawItems());
        double rate = rate();
        String files =
                report.lag().toSplit() == 0
                        ? ""
                        : ", %,d files to split".formatted(report.lag().toSplit());
        String left =
                rate < 1 || report.lag().toSplit() > 0
                        ? ""
                        : ", %s left".formatted(time(Math.round((all - done) / rate)));
        return "%s: %,d of %,d items, %,.0f items/s%s%s"
                .formatted(report.name(), done, all, rate, files, left);
    }

    private static String bar(GenerationReport report) {
        long all = Math.max(1, Math.max(report.contents().sources(), report.rawItems()));
        int full = (int) (BAR * report.contents().sources() / all);
        return "[" + "#".repeat(full) + ".".repeat(BAR - full) + "] ";
    }

    private double rate() {
        Sample first = samples.getFirst();
        Sample last = samples.getLast();
        double seconds = (last.nanos - first.nanos) / 1e9;
        return seconds <= 0 ? 0 : (last.items - first.items) / seconds;
    }

    private static String time(long seconds) {
        return seconds < 120 ? seconds + " s" : (seconds / 60) + " min";
    }

    private void sayGoesOn() {
        String name = entry.meta().generation();
        progress.say("");
        progress.say(
                "%s goes on being built in the background. ./listings replay shows it again, ./listings prune %s gives it up."
                        .formatted(name, name));
    }
}
