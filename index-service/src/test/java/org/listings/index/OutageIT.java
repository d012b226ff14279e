package org.listings.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.listings.kit.Service;
import org.listings.schemas.Topics;
import org.listings.stack.Component;
import org.listings.stack.Stack;
import org.listings.stack.junit.WithStack;

/** The service while what it needs goes away, or is killed itself. */
@WithStack
@Timeout(300)
final class OutageIT {

    private static final Duration AWAY = Duration.ofSeconds(20);

    private final Stack stack;

    OutageIT(Stack stack) {
        this.stack = stack;
    }

    /** Until the service says that it waits, and for what. */
    private static void awaitHold(Enriched enriched, String what) {
        await().untilAsserted(
                        () ->
                                assertThat(enriched.health.notReady())
                                        .extractingByKey("index-service")
                                        .asString()
                                        .contains(what));
    }

    @Test
    void waitsForElasticsearchAndLosesNothing() throws Exception {
        try (Enriched enriched = new Enriched(stack, "es-stopped")) {
            enriched.start();
            enriched.send(0, 1_000);
            await().until(() -> enriched.found() > 0);
            stack.stop(Component.ELASTICSEARCH);
            try {
                enriched.send(1_000, 3_000);
                Thread.sleep(AWAY.toMillis());
                assertThat(enriched.health.notReady().get("index-service"))
                        .contains("Elasticsearch does not answer");
                assertThat(enriched.health.notLive()).isEmpty();
                assertThat(enriched.lag()).isPositive();
            } finally {
                stack.start(Component.ELASTICSEARCH);
            }
            await().until(() -> enriched.found() == 3_000 && enriched.lag() == 0);
            assertThat(enriched.health.notReady()).isEmpty();
        }
    }

    @Test
    void waitsForAnElasticsearchThatHangs() throws Exception {
        try (Enriched enriched = new Enriched(stack, "es-frozen")) {
            enriched.start();
            enriched.send(0, 500);
            await().until(() -> enriched.found() == 500);
            int letters = enriched.all(Topics.DEAD_LETTERS.name()).size();
            stack.pause(Component.ELASTICSEARCH);
            try {
                enriched.send(500, 1_000);
                awaitHold(enriched, "Elasticsearch does not answer");
                assertThat(enriched.lag()).isEqualTo(500);
            } finally {
                stack.resume(Component.ELASTICSEARCH);
            }
            await().until(() -> enriched.found() == 1_000 && enriched.lag() == 0);
            assertThat(enriched.all(Topics.DEAD_LETTERS.name())).hasSize(letters);
            assertThat(enriched.health.notReady()).isEmpty();
        }
    }

    @Test
    void waitsForAnIndexThatWasClosedAndBlamesNoDocument() throws Exception {
        try (Enriched enriched = new Enriched(stack, "es-closed")) {
            Service first = enriched.start();
            enriched.send(0, 100);
            await().until(() -> enriched.found() == 100 && enriched.lag() == 0);
            int letters = enriched.all(Topics.DEAD_LETTERS.name()).size();
            enriched.client().indices().close(c -> c.index(enriched.generation.index()));
            enriched.send(100, 200);
            awaitHold(enriched, "closed");
            first.stop();
            assertThat(first.awaitEnd(Duration.ofSeconds(20))).isTrue();
            assertThat(first.failure()).isEmpty();
            enriched.start();
            awaitHold(enriched, "closed");
            assertThat(enriched.lag()).isEqualTo(100);

            enriched.client().indices().open(o -> o.index(enriched.generation.index()));
            await().until(() -> enriched.found() == 200 && enriched.lag() == 0);
            assertThat(enriched.all(Topics.DEAD_LETTERS.name())).hasSize(letters);
        }
    }

    @Test
    void waitsForTheRegistryAndBlamesNoRecord() throws Exception {
        try (Enriched enriched = new Enriched(stack, "registry-stopped")) {
            enriched.send(0, 100);
            int letters = enriched.all(Topics.DEAD_LETTERS.name()).size();
            stack.stop(Component.REGISTRY);
            try {
                enriched.start();
                awaitHold(enriched, "registry");
            } finally {
                stack.start(Component.REGISTRY);
            }
            await().until(() -> enriched.found() == 100 && enriched.lag() == 0);
            assertThat(enriched.all(Topics.DEAD_LETTERS.name())).hasSize(letters);
        }
    }

    @Test
    void waitsForKafka() throws Exception {
        try (Enriched enriched = new Enriched(stack, "kafka-stopped")) {
            enriched.send(0, 2_000);
            int letters = enriched.all(Topics.DEAD_LETTERS.name()).size();
            Service service = enriched.start();
            await().until(() -> enriched.found() > 0);
            stack.stop(Component.KAFKA);
            try {
                // a consumer says nothing of a broker that is away; what counts is that it stays
                assertThat(service.awaitEnd(AWAY)).isFalse();
                assertThat(enriched.health.notLive()).isEmpty();
            } finally {
                stack.start(Component.KAFKA);
            }
            enriched.send(2_000, 3_000);
            await().until(() -> enriched.found() == 3_000 && enriched.lag() == 0);
            assertThat(enriched.all(Topics.DEAD_LETTERS.name())).hasSize(letters);
            assertThat(enriched.health.notReady()).isEmpty();
        }
    }

    @Test
    void stopsPromptlyWhileElasticsearchIsAwayAndGoesOnLater() throws Exception {
        try (Enriched enriched = new Enriched(stack, "stopped-while-waiting")) {
            Service first = enriched.start();
            enriched.send(0, 100);
            await().until(() -> enriched.found() == 100 && enriched.lag() == 0);
            stack.stop(Component.ELASTICSEARCH);
            try {
                enriched.send(100, 200);
                await().until(() -> enriched.health.notReady().containsKey("index-service"));
                first.stop();
                assertThat(first.awaitEnd(Duration.ofSeconds(9))).isTrue();
                assertThat(first.failure()).isEmpty();
                assertThat(enriched.lag()).isEqualTo(100);
            } finally {
                stack.start(Component.ELASTICSEARCH);
            }
            enriched.start();
            await().until(() -> enriched.found() == 200 && enriched.lag() == 0);
        }
    }

    @Test
    void readsAgainWhatItHadNotCommittedWhenItWasKilled(@TempDir Path folder) throws Exception {
        try (Enriched enriched = new Enriched(stack, "killed")) {
            // commits so rarely that it is killed with documents put and nothing committed
            Process killed = process(enriched, folder, "1h");
            enriched.send(0, 2_000);
            await().until(
                            () ->
                                    enriched.client()
                                            .indices()
                                            .exists(e -> e.index("listings-killed"))
                                            .value());
            await().until(() -> refreshedCount(enriched) > 0);
            killed.destroyForcibly().waitFor();
            assertThat(enriched.lag()).isEqualTo(2_000);

            Process next = process(enriched, folder, "1s");
            await().until(() -> enriched.found() == 2_000 && enriched.lag() == 0);
            next.destroy();
            assertThat(next.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(next.exitValue()).isIn(0, 143);
        }
    }

    private static long refreshedCount(Enriched enriched) throws Exception {
        enriched.client().indices().refresh(r -> r.index("listings-killed"));
        return enriched.found();
    }

    /** The service in a process of its own, as its runnable jar is started. */
    private Process process(Enriched enriched, Path folder, String commitEvery) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        IndexService.class.getName());
        builder.environment()
                .putAll(
                        Map.of(
                                "LISTINGS_GENERATION",
                                enriched.generation.name(),
                                "LISTINGS_KAFKA_BOOTSTRAP_SERVERS",
                                stack.bootstrapServers(),
                                "LISTINGS_KAFKA_SCHEMA_REGISTRY_URL",
                                stack.registryUrl(),
                                "LISTINGS_KAFKA_SESSION_TIMEOUT_MS",
                                "6000",
                                "LISTINGS_ELASTICSEARCH_URL",
                                stack.elasticsearchUrl(),
                                "LISTINGS_INDEX_COMMIT_EVERY",
                                commitEvery,
                                "LISTINGS_INDEX_MAX_POLL_RECORDS",
                                "100",
                                "LISTINGS_HTTP_PORT",
                                "0"));
        File log = Files.createTempFile(folder, "index-service", ".log").toFile();
        return builder.redirectErrorStream(true).redirectOutput(log).start();
    }
}
