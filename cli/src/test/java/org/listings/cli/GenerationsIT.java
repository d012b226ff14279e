package org.listings.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.listings.cli.RunCommand.listings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.listings.stack.Distributions;
import org.listings.stack.StackOptions;
import org.listings.stack.StackSize;

/**
 * An operator's routine on a pipeline of its own, by the commands: while files are dropped and a
 * reader polls the alias twenty times a second, generations are built, promoted, gone back from,
 * killed and pruned.
 */
@EnabledIfSystemProperty(
        named = "proofs",
        matches = ".*",
        disabledReason = "takes minutes; run it with -Dproofs")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
final class GenerationsIT {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final JsonMapper JSON = new JsonMapper();
    private static final int KILLS = Integer.getInteger("listings.kills", 10);
    private static final int LONGEST_LIFE_MS = 15_000;
    private static final int LONGEST_PROMOTE_MS = 12_000;

    @TempDir static Path folder;
    private static Home home;
    private static Pipeline pipeline;
    private static Drops drops;

    @BeforeAll
    static void start() throws Exception {
        home = new Home(folder.resolve("home"));
        StackOptions options =
                StackOptions.of(home.folder(), Distributions.fromSystemProperty())
                        .withSize(StackSize.SMALL)
                        .onFreePorts();
        pipeline =
                Pipeline.start(
                        home,
                        options,
                        new PortOptions(),
                        new Progress(new PrintWriter(System.out, true, StandardCharsets.UTF_8)));
        drops = new Drops(home, Files.createDirectories(folder.resolve("pages")));
        drops.drop(20);
        drops.drop(20);
        await("the first files are searchable", () -> listingsOf("g1") == drops.items());
    }

    @AfterAll
    static void stop() {
        if (pipeline != null) {
            pipeline.close();
        }
    }

    @Test
    @Order(1)
    void noReaderMissesAnythingWhileGenerationsChangePlaces() throws Exception {
        try (AliasReader reader = new AliasReader(pipeline.stack().elasticsearchUrl());
                Drops.Stream stream = drops.every(Duration.ofSeconds(1))) {
            run("replay");
            assertThat(state("g2")).isEqualTo("ready");
            run("promote", "g2");
            assertThat(state("g2")).isEqualTo("live");
            assertThat(state("g1")).isEqualTo("kept");
            run("rollback");
            assertThat(state("g1")).isEqualTo("live");
            stream.close();
            await("both have every new file", GenerationsIT::bothHaveAll);
            await("the receipts are complete", drops::areAllSearchable);
            assertThat(reader.troubles()).isEmpty();
            assertThat(reader.polls()).isGreaterThan(100);
            System.out.printf(
                    "a reader polled %,d times, %.1f a second, while %d files were dropped%n",
                    reader.polls(), reader.pollsPerSecond(), drops.files());
        }
    }

    @Test
    @Order(2)
    void aPromoteThatIsKilledAtAnyPointLeavesOneGenerationLiveAndTheNextOneWorks()
            throws Exception {
        Random random = seeded();
        try (AliasReader reader = new AliasReader(pipeline.stack().elasticsearchUrl());
                Drops.Stream stream = drops.every(Duration.ofSeconds(1))) {
            for (int kill = 0; kill < KILLS; kill++) {
                String other = state("g1").equals("live") ? "g2" : "g1";
                CommandProcess promote = command("promote", other);
                Thread.sleep(random.nextInt(LONGEST_PROMOTE_MS));
                promote.kill();
                assertThat(states()).containsOnlyOnce("live");
                run("up", "--http-port=0", "--explore-port=0");
            }
            String other = state("g1").equals("live") ? "g2" : "g1";
            run("promote", other);
            assertThat(state(other)).isEqualTo("live");
            stream.close();
            await("both have every new file", GenerationsIT::bothHaveAll);
            assertThat(reader.troubles()).isEmpty();
        }
        run("rollback");
        if (!state("g1").equals("live")) {
            run("promote", "g1");
        }
    }

    @Test
    @Order(3)
    void aPromoteThatIsInterruptedLetsTheIntakeGoOn() throws Exception {
        kill("generation-g2");
        drops.drop(5);
        await("the live one has the file", () -> listingsOf("g1") == drops.items());
        CommandProcess promote = command("promote", "g2");
        await("it waits for g2", () -> says(promote, "pausing the intake"));
        promote.terminate();
        drops.drop(5);
        await("the intake takes files", () -> listingsOf("g1") == drops.items());
        assertThat(state("g1")).isEqualTo("live");
        RunCommand refused = listings("promote", "g2", "--home", home.folder().toString());
        assertThat(refused.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(refused.err()).contains("it is behind").contains("--force");
        assertThat(run("promote", "g2", "--force").out()).contains("Overridden: it is behind");
        run("rollback");
        run("up", "--http-port=0", "--explore-port=0");
        await("g2 catches up", GenerationsIT::bothHaveAll);
    }

    @Test
    @Order(4)
    void theArchivedFilesMakeTheSameListings() {
        run("replay", "--from", "files");
        assertThat(sameAsLive("g3")).isTrue();
        drops.drop(5);
        await("it follows new files", () -> listingsOf("g3") == drops.items());
        await("and so does the live one", () -> listingsOf("g1") == drops.items());
    }

    @Test
    @Order(5)
    void aReplayThatIsKilledAgainAndAgainEndsInTheSameIndex() throws Exception {
        drops.drop(400);
        await("the big file is searchable", () -> listingsOf("g1") == drops.items());
        Random random = seeded();
        for (int kill = 0; kill < KILLS; kill++) {
            CommandProcess replay = command("replay", "--name", "killed");
            Thread.sleep(random.nextInt(LONGEST_LIFE_MS));
            if (random.nextBoolean()) {
                replay.kill();
                kill("generation-killed");
            } else {
                kill("generation-killed");
                replay.kill();
            }
        }
        run("replay");
        assertThat(sameAsLive("killed")).isTrue();
    }

    @Test
    @Order(6)
    void pruningLeavesNothingAndSparesTheLiveOne() {
        assertThat(listings("prune", "g1", "--yes", "--home", home.folder().toString()).exitCode())
                .isEqualTo(ExitCode.FAILED);
        run("prune", "g3", "killed", "--yes");
        Map<String, JsonNode> left = generations();
        assertThat(left.keySet()).containsExactly("g1", "g2");
        try (var admin =
                org.apache.kafka.clients.admin.Admin.create(Servers.of(pipeline.stack()).kafka())) {
            assertThat(admin.listTopics().names().get())
                    .noneMatch(topic -> topic.contains("g3") || topic.contains("killed"));
            assertThat(admin.listGroups().all().get())
                    .noneMatch(
                            group ->
                                    group.groupId().endsWith("-g3")
                                            || group.groupId().endsWith("-killed"));
        } catch (Exception e) {
            throw new AssertionError(e);
        }
        assertThat(home.state().resolve("listings-enrich-g3")).doesNotExist();
    }

    private static boolean bothHaveAll() {
        return listingsOf("g1") == drops.items() && listingsOf("g2") == drops.items();
    }

    private static boolean sameAsLive(String generation) {
        RunCommand diff = run("diff", generation, "--json");
        try {
            JsonNode json = JSON.readTree(diff.out());
            System.out.println("diff of " + generation + ": " + diff.out().strip());
            return json.path("listings_after").asLong() == drops.items()
                    && json.path("differing").asLong(-1) == 0;
        } catch (java.io.IOException e) {
            throw new AssertionError(diff.out(), e);
        }
    }

    private static Random seeded() {
        long seed = System.nanoTime();
        System.out.println("seed of the kills: " + seed);
        return new Random(seed);
    }

    private static CommandProcess command(String... words) throws Exception {
        return CommandProcess.start(folder, home, words);
    }

    private static boolean says(CommandProcess command, String text) {
        try {
            return command.out().contains(text);
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void kill(String name) {
        Optional<ServicesProcess> process =
                ServicesProcess.of(home, name).filter(ServicesProcess::isAlive);
        if (process.isEmpty()) {
            return; // the command was killed before it had started it
        }
        ProcessHandle supervisor = process.get().handle();
        List<ProcessHandle> all = new ArrayList<>();
        all.add(supervisor);
        supervisor.descendants().forEach(all::add);
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each -> each.onExit().join());
    }

    private static RunCommand run(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.add("--home");
        all.add(home.folder().toString());
        RunCommand run = listings(all.toArray(String[]::new));
        System.out.println("$ listings " + String.join(" ", words) + "\n" + run.out() + run.err());
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    private static Map<String, JsonNode> generations() {
        RunCommand run = listings("generations", "--json", "--home", home.folder().toString());
        assertThat(run.exitCode()).as(run.err()).isZero();
        Map<String, JsonNode> generations = new LinkedHashMap<>();
        for (String line : run.outLines()) {
            try {
                JsonNode json = JSON.readTree(line);
                generations.put(json.path("generation").asText(), json);
            } catch (java.io.IOException e) {
                throw new AssertionError(line, e);
            }
        }
        return generations;
    }

    private static List<String> states() {
        return generations().values().stream().map(each -> each.path("state").asText()).toList();
    }

    private static String state(String generation) {
        return generations().get(generation).path("state").asText();
    }

    private static long listingsOf(String generation) {
        JsonNode json = generations().get(generation);
        return json == null ? -1 : json.path("listings").asLong();
    }

    private static void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime())
                    .as("%s: not yet; logs are in %s", what, home.logs())
                    .isLessThan(deadline);
            Waiting.pause(Duration.ofMillis(500));
        }
    }
}
