package org.listings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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
    private static ServicesProcess services;
    private static final Map<String, JsonNode> documents = new HashMap<>();

    @BeforeAll
    static void dropTheSeeds(Stack given) throws Exception {
        stack = given;
        home = new Home(folder.resolve("home"));
        services = ServicesProcess.start(home, stack, Ports.free(), Lifetime.OF_THIS_PROCESS);
        Drop.dropAll(Repository.seeds(), home.madeInbox());
        await("searchable");
        try (LiveIndex index = new LiveIndex(stack.elasticsearchUrl())) {
            index.forEach(document -> documents.put(Expected.name(document), document));
        }
    }

    @AfterAll
    static void stop() {
        if (services != null) {
            services.stop(home);
        }
    }

    private static void await(String status) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (Path seed : Repository.seeds()) {
            String name = seed.getFileName().toString();
            while (Receipt.of(home, name).filter(r -> r.status().equals(status)).isEmpty()) {
                assertThat(System.nanoTime())
                        .as("%s is not %s; read %s", name, status, home.servicesLog())
                        .isLessThan(deadline);
                assertThat(services.isAlive()).as("the services run").isTrue();
                Waiting.pause(Duration.ofMillis(200));
            }
        }
    }

    @Test
    void makesOneDocumentOfEachItem() throws Exception {
        List<String> expected = Expected.all().stream().map(Expected::name).toList();
        assertThat(documents).containsOnlyKeys(expected);
    }

    @Test
    void givesEveryFieldAsExpected() throws Exception {
        SoftAssertions all = new SoftAssertions();
        for (Expected expected : Expected.all()) {
            JsonNode document = documents.get(expected.name());
            for (String field : expected.exactFields()) {
                all.assertThat(document.get(field))
                        .as(expected.name() + " " + field)
                        .isEqualTo(expected.item().get(field));
            }
            String starts = expected.text("description_starts");
            String description = document.get("description").textValue();
            all.assertThat(starts == null ? description == null : description.startsWith(starts))
                    .as(expected.name() + " description: " + description)
                    .isTrue();
        }
        all.assertAll();
    }

    @Test
    void tagsTopics() throws Exception {
        assertThat(microF1("topics", "topics_optional")).isGreaterThanOrEqualTo(ENOUGH);
    }

    @Test
    void tagsCountries() throws Exception {
        assertThat(microF1("countries", null)).isGreaterThanOrEqualTo(ENOUGH);
    }

    private static double microF1(String field, String optionalField) throws Exception {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (Expected expected : Expected.all()) {
            Set<String> found = Expected.values(documents.get(expected.name()), field);
            Set<String> wanted = Expected.values(expected.item(), field);
            if (optionalField != null) {
                found.removeAll(Expected.values(expected.item(), optionalField));
            }
            Set<String> both = new HashSet<>(found);
            both.retainAll(wanted);
            right += both.size();
            wrong += found.size() - both.size();
            missed += wanted.size() - both.size();
        }
        return 2.0 * right / (2.0 * right + wrong + missed);
    }

    @Test
    void balancesItsBooks() {
        try (LiveIndex index = new LiveIndex(stack.elasticsearchUrl())) {
            Books books = Books.of(home, stack, index.counts());
            assertThat(books.leftOver()).isEmpty();
            assertThat(books.rawItems()).isEqualTo(60);
            assertThat(books.publishedFiles()).isEqualTo(5);
            assertThat(books.inFlight()).isZero();
        }
    }
}
