package org.listings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.listings.cli.quality.Gold;
import org.listings.inbox.Receipt;
import org.listings.stack.Ports;
import org.listings.stack.Stack;
import org.listings.stack.StackOptions.Lifetime;
import org.listings.stack.junit.WithStack;

/**
 * From dropped files to documents, on the real stack and with the services in their own process.
 */
@WithStack
final class EndToEndIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final double ENOUGH = 0.9;

    @TempDir static Path folder;
    private static Home home;
    private static Stack stack;
    private static Gold.Comparison comparison;

    @BeforeAll
    static void dropTheSeeds(Stack given) throws Exception {
        stack = given;
        home = new Home(folder.resolve("home"));
        new Fleet(
                        home,
                        stack,
                        Lifetime.OF_THIS_PROCESS,
                        new Progress(new PrintWriter(System.out, true, StandardCharsets.UTF_8)))
                .startAll(Ports.free(), Ports.free());
        Drop.dropAll(Samples.files(), home.madeInbox());
        await("searchable");
        Map<String, JsonNode> documents = new HashMap<>();
        try (LiveIndex index = new LiveIndex(Servers.of(stack).elasticsearch())) {
            index.forEach(document -> documents.put(Gold.name(document), document));
        }
        comparison = Gold.read(Samples.folder().resolve("expected.jsonl")).compare(documents);
    }

    @AfterAll
    static void stop() {
        Fleet.stopAll(home);
    }

    private static void await(String status) throws Exception {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (Path seed : Samples.files()) {
            String name = seed.getFileName().toString();
            while (Receipt.of(home.inbox(), name)
                    .filter(r -> r.status().equals(status))
                    .isEmpty()) {
                assertThat(System.nanoTime())
                        .as("%s is not %s; read %s", name, status, home.logs())
                        .isLessThan(deadline);
                assertThat(ServicesProcess.all(home))
                        .as("the services run")
                        .allMatch(ServicesProcess::isAlive);
                Waiting.pause(Duration.ofMillis(200));
            }
        }
    }

    @Test
    void givesEveryFieldAsExpected() {
        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void tagsTopics() {
        assertThat(comparison.topicsF1()).isGreaterThanOrEqualTo(ENOUGH);
    }

    @Test
    void tagsCountries() {
        assertThat(comparison.countriesF1()).isGreaterThanOrEqualTo(ENOUGH);
    }

    @Test
    void balancesItsBooks() {
        try (StatusReader reader = new StatusReader(home, stack)) {
            StatusReport report = reader.read(List.of());
            assertThat(report.leftOver()).isEmpty();
            assertThat(report.books().rawItems()).isEqualTo(60);
            assertThat(report.books().files()).isEqualTo(5);
            assertThat(report.books().balance()).isTrue();
        }
    }
}
