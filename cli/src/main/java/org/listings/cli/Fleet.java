package org.listings.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.listings.elastic.GenerationIndexes.Entry;
import org.listings.elastic.GenerationMeta;
import org.listings.operations.generations.Generations;
import org.listings.schemas.SchemaRegistration;
import org.listings.schemas.Topics;
import org.listings.stack.LogTail;
import org.listings.stack.Ports;
import org.listings.stack.Stack;
import org.listings.stack.StackOptions.Lifetime;

/**
 * All processes of a home that run services: the intake, the Explore page, and one a generation.
 * Each runs from the code that its generation was built by; the intake from the code that made the
 * live raw log, so that one log is not split in two ways.
 */
final class Fleet {
    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration LOOK_EVERY = Duration.ofMillis(250);

    private final Home home;
    private final Stack stack;
    private final Lifetime lifetime;
    private final Progress progress;
    private final CodeFolders code;

    Fleet(Home home, Stack stack, Lifetime lifetime, Progress progress) {
        this.home = home;
        this.stack = stack;
        this.lifetime = lifetime;
        this.progress = progress;
        this.code = new CodeFolders(home);
    }

    /**
     * Starts what does not run and returns when all are ready.
     *
     * @param intakePort where the intake says how it is
     * @param explorePort where the Explore page is
     */
    void startAll(int intakePort, int explorePort) {
        prepare();
        List<ServicesProcess> started = new ArrayList<>();
        try {
            units().stream()
                    .filter(unit -> !runs(unit))
                    .forEach(unit -> started.add(start(unit, intakePort, explorePort)));
            started.forEach(this::awaitReady);
        } catch (RuntimeException e) {
            started.forEach(ServicesProcess::stop);
            throw e;
        }
    }

    /** Starts a generation's process, if it does not run; returns at once. */
    ServicesProcess startGeneration(GenerationMeta meta) {
        ServiceUnit unit = ServiceUnit.building(meta, kept(meta));
        return ServicesProcess.of(home, unit.name())
                .filter(ServicesProcess::isAlive)
                .orElseGet(() -> start(unit, 0, 0));
    }

    /** Starts the intake for the generation that is live now, if it does not run. */
    ServicesProcess startIntake(int port) {
        return ServicesProcess.of(home)
                .filter(ServicesProcess::isAlive)
                .orElseGet(
                        () -> {
                            try (Generations generations = Operating.generations(stack)) {
                                String kept = intakeCode(generations.all());
                                return start(ServiceUnit.intake(kept), port, 0);
                            }
                        });
    }

    private List<ServiceUnit> units() {
        List<Entry> all;
        try (Generations generations = Operating.generations(stack)) {
            all = generations.all();
        }
        List<ServiceUnit> units = new ArrayList<>();
        units.add(ServiceUnit.intake(intakeCode(all)));
        if (all.isEmpty()) {
            units.add(ServiceUnit.first(code.keepCurrent()));
        }
        units.add(ServiceUnit.explore(code.keepCurrent()));
        all.forEach(entry -> units.add(ServiceUnit.building(entry.meta(), kept(entry.meta()))));
        return units;
    }

    private String intakeCode(List<Entry> all) {
        Optional<GenerationMeta> live =
                all.stream().filter(Entry::isLive).map(Entry::meta).findFirst();
        return live.flatMap(
                        meta ->
                                all.stream()
                                        .map(Entry::meta)
                                        .filter(maker -> isMaker(maker, meta.rawTopic()))
                                        .findFirst())
                .or(() -> live)
                .map(this::kept)
                .orElseGet(code::keepCurrent);
    }

    private static boolean isMaker(GenerationMeta meta, String rawTopic) {
        return rawTopic.equals(Topics.raw(meta.generation()).name());
    }

    private String kept(GenerationMeta meta) {
        if (code.has(meta.code())) {
            return meta.code();
        }
        String current = code.keepCurrent();
        if (!current.equals(meta.code())) {
            progress.say(
                    "  the code that built generation %s (%s) is not kept any more; it goes on with %s"
                            .formatted(meta.generation(), meta.code(), current));
        }
        return current;
    }

    private boolean runs(ServiceUnit unit) {
        boolean runs =
                ServicesProcess.of(home, unit.name()).filter(ServicesProcess::isAlive).isPresent();
        if (runs) {
            progress.say("  " + unit.title() + " runs already");
        }
        return runs;
    }

    private ServicesProcess start(ServiceUnit unit, int intakePort, int explorePort) {
        progress.say("  starting " + unit.title() + " ...");
        return ServicesProcess.start(
                home,
                stack,
                unit,
                unit.name().equals(ServiceUnit.INTAKE) ? intakePort : Ports.free(),
                unit.name().equals(ServiceUnit.EXPLORE) ? explorePort : 0,
                lifetime);
    }

    /** Once, before processes that start at the same time would all do so. */
    private void prepare() {
        try (Admin admin = Admin.create(Operating.kafka(stack))) {
            SchemaRegistration.register(Operating.kafka(stack));
            Topics.create(admin, Topics.shared());
        } catch (IOException e) {
            throw new CommandFailed(
                    ExitCode.NOT_RUNNING,
                    "The schema registry does not answer: " + e.getMessage(),
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailed(ExitCode.FAILED, "Interrupted.", e);
        }
    }

    void awaitReady(ServicesProcess services) {
        long start = System.nanoTime();
        while (true) {
            ServicesHealth health = ServicesHealth.of(services);
            if (health.isReady()) {
                progress.say(
                        "  %s is ready (%d s)"
                                .formatted(
                                        services.title(),
                                        Duration.ofNanos(System.nanoTime() - start).toSeconds()));
                return;
            }
            if (!services.isAlive()) {
                throw LogTail.explain(
                        services.title() + " ended while it was starting", services.log());
            }
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new CommandFailed(
                        ExitCode.TIMED_OUT,
                        "%s is not ready after %d s: %s Read %s."
                                .formatted(
                                        services.title(),
                                        PATIENCE.toSeconds(),
                                        health.reason(),
                                        services.log()));
            }
            Waiting.pause(LOOK_EVERY);
        }
    }

    /** Stops all of a home's; false when none ran. */
    static boolean stopAll(Home home) {
        List<ServicesProcess> all = ServicesProcess.all(home);
        boolean ran = all.stream().anyMatch(ServicesProcess::isAlive);
        all.parallelStream().forEach(ServicesProcess::stop);
        return ran;
    }
}
