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
     * Starts what does not run, and returns when what people see is ready. Other generations may
     * still be starting then: none of them keeps the live one from its work.
     *
     * @param intakePort where the intake says how it is
     * @param explorePort where the Explore page is
     */
    void startAll(int intakePort, int explorePort) {
        prepare();
        List<Entry> all = all();
        Optional<Entry> live =
                all.stream().filter(Entry::isLive).findFirst().or(() -> all.stream().findFirst());
        List<ServiceUnit> seen =
                List.of(
                        ServiceUnit.intake(intakeCode(all)),
                        live.map(this::unit).orElseGet(() -> ServiceUnit.first(keptNow())),
                        ServiceUnit.explore(keptNow()));
        List<ServiceUnit> others =
                all.stream().filter(entry -> !entry.equals(live.get())).map(this::unit).toList();
        List<ServicesProcess> started = new ArrayList<>();
        try {
            List<ServicesProcess> awaited = startMissing(seen, intakePort, explorePort, started);
            startMissing(others, 0, 0, started);
            awaited.forEach(this::awaitReady);
        } catch (RuntimeException e) {
            started.forEach(ServicesProcess::stop);
            throw e;
        }
    }

    private List<ServicesProcess> startMissing(
            List<ServiceUnit> units, int intakePort, int explorePort, List<ServicesProcess> all) {
        List<ServicesProcess> started = new ArrayList<>();
        for (ServiceUnit unit : units) {
            if (!runs(unit)) {
                ServicesProcess process = start(unit, intakePort, explorePort);
                started.add(process);
                all.add(process);
            }
        }
        return started;
    }

    /** Starts a generation's process, if it does not run; returns at once. */
    ServicesProcess startGeneration(Entry entry) {
        return running(ServiceUnit.nameOf(entry.meta().generation()))
                .orElseGet(() -> start(unit(entry), 0, 0));
    }

    /** Starts the intake for the generation that is live now, if it does not run. */
    ServicesProcess startIntake(int port) {
        return running(ServiceUnit.INTAKE)
                .orElseGet(() -> start(ServiceUnit.intake(intakeCode(all())), port, 0));
    }

    private List<Entry> all() {
        try (Generations generations = Servers.of(stack).generations()) {
            return generations.all();
        }
    }

    private String intakeCode(List<Entry> all) {
        Optional<Entry> live = all.stream().filter(Entry::isLive).findFirst();
        return live.flatMap(
                        reader ->
                                all.stream()
                                        .filter(maker -> isMaker(maker, reader.meta().rawTopic()))
                                        .findFirst())
                .or(() -> live)
                .map(entry -> runnable(entry).code())
                .orElseGet(this::keptNow);
    }

    private static boolean isMaker(Entry entry, String rawTopic) {
        return rawTopic.equals(Topics.raw(entry.meta().generation()).name());
    }

    private ServiceUnit unit(Entry entry) {
        return ServiceUnit.building(runnable(entry));
    }

    private String keptNow() {
        return code.keepCurrent();
    }

    /** A generation whose code is gone goes on with what is there, and says so from then on. */
    private GenerationMeta runnable(Entry entry) {
        GenerationMeta meta = entry.meta();
        if (code.has(meta.code()) || meta.code().equals(keptNow())) {
            return meta;
        }
        progress.say(
                "  the code that built generation %s (%s) is not kept any more; it goes on with %s. ./listings replay builds one whole by that."
                        .formatted(meta.generation(), meta.code(), keptNow()));
        try (Generations generations = Servers.of(stack).generations()) {
            generations.goOnWith(entry, keptNow());
        }
        return meta.goingOnWith(keptNow());
    }

    private Optional<ServicesProcess> running(String name) {
        return ServicesProcess.of(home, name).filter(ServicesProcess::isAlive);
    }

    private boolean runs(ServiceUnit unit) {
        boolean runs = running(unit.name()).isPresent();
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
        try (Admin admin = Admin.create(Servers.of(stack).kafka())) {
            SchemaRegistration.register(Servers.of(stack).kafka());
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
