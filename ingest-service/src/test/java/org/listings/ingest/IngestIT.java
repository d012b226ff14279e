package org.listings.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.listings.ingest.publish.KafkaConnection;
import org.listings.schemas.RawItem;
import org.listings.schemas.Searchable;
import org.listings.schemas.Topics;
import org.listings.stack.Component;
import org.listings.stack.Stack;
import org.listings.stack.junit.WithStack;

@WithStack
@Timeout(240)
class IngestIT {

    private final Stack stack;
    @TempDir Path home;
    private RealIngest ingest;

    IngestIT(Stack stack) {
        this.stack = stack;
    }

    @BeforeEach
    void create() throws Exception {
        ingest = new RealIngest(stack, home);
    }

    @AfterEach
    void stop() throws InterruptedException {
        ingest.close();
    }

    @Test
    void publishesAllItemsOfAFileOnce() throws Exception {
        ingest.start();
        ingest.drop("once.txt", "Events once\nFirst\nSecond\n");
        until("published", () -> ingest.status("once.txt"));
        ingest.drop("once-again.txt", "Events once\nFirst\nSecond\n");
        until("skipped", () -> ingest.status("once-again.txt"));
        untilPublished(2, "once");
        assertThat(ingest.items("once"))
                .extracting(RawItem::getTitle)
                .containsExactlyInAnyOrder("First", "Second");
        assertThat(ingest.health.notReady()).isEmpty();
    }

    @Test
    void publishesNothingOfAFileThatFailsLate() throws Exception {
        ingest.start(new Limits(10_000, 5_000));
        String many = "Event of a page that fails\n".repeat(5_000);
        ingest.drop("late.txt", "Events\n" + many + "x".repeat(6_000) + "\n");
        until("failed", () -> ingest.status("late.txt"));
        assertThat(ingest.items("late.txt", "read_uncommitted")).isNotEmpty();
        assertThat(ingest.items("late.txt", "read_committed")).isEmpty();
    }

    @Test
    void remembersWhatIsPublishedAfterAStartWithEmptyFolders(@TempDir Path elsewhere)
            throws Exception {
        ingest.start();
        ingest.drop("known.txt", "Events known\nFirst\n");
        until("published", () -> ingest.status("known.txt"));
        ingest.stop();
        try (RealIngest other = new RealIngest(stack, elsewhere)) {
            other.start();
            other.drop("known-again.txt", "Events known\nFirst\n");
            until("skipped", () -> other.status("known-again.txt"));
            assertThat(other.items("known")).hasSize(1);
        }
    }

    @Test
    void holdsWhileKafkaIsAwayAndGoesOnByItself() throws Exception {
        ingest.start();
        until(true, () -> ingest.health.notReady().isEmpty());
        stack.stop(Component.KAFKA);
        try {
            ingest.drop("held.txt", "Events held\nFirst\nSecond\n");
            until("waiting", () -> ingest.status("held.txt"));
            assertThat(ingest.health.notReady()).containsKey("kafka");
        } finally {
            stack.start(Component.KAFKA);
        }
        until("published", () -> ingest.status("held.txt"));
        untilPublished(2, "held.txt");
        until(true, () -> ingest.health.notReady().isEmpty());
    }

    /** As a broker leaves them that makes topics by itself. */
    @Test
    void publishesNothingIntoTopicsThatWouldLoseIt() throws Exception {
        var kafka =
                new KafkaConnection(
                        ingest.kafka, "it-own-log", Duration.ofMinutes(1), "listings.raw.own-log");
        assertThatThrownBy(kafka::openPublisher)
                .hasMessageContaining("there is no topic listings.raw.own-log")
                .hasMessageContaining("there is no topic listings.files.own-log");
        try (Admin admin = Admin.create(ingest.kafka)) {
            admin.createTopics(
                            List.of(
                                    new NewTopic("listings.raw.own-log", 1, (short) 1),
                                    new NewTopic("listings.files.own-log", 1, (short) 1)))
                    .all()
                    .get();
            assertThatThrownBy(kafka::openPublisher)
                    .hasMessageContaining("listings.raw.own-log must have retention.ms=-1, not")
                    .hasMessageContaining("cleanup.policy=compact, not delete")
                    .hasMessageContaining("./listings prepare");
            Topics.create(admin, Topics.log("listings.raw.own-log"));
        }
        kafka.openPublisher().close();
    }

    @Test
    void holdsWhileTheRegistryIsAway() throws Exception {
        stack.stop(Component.REGISTRY);
        try {
            ingest.start();
            ingest.drop("unregistered.txt", "Events unregistered\nFirst\n");
            until("waiting", () -> ingest.status("unregistered.txt"));
        } finally {
            stack.start(Component.REGISTRY);
        }
        until("published", () -> ingest.status("unregistered.txt"));
        untilPublished(1, "unregistered.txt");
    }

    @Test
    void completesReceiptsAlsoThoseOfBeforeTheStart() throws Exception {
        ingest.start();
        ingest.drop("found.txt", "Events found\nFirst\nSecond\n");
        until("published", () -> ingest.status("found.txt"));
        String sha256 = ingest.receipt("found.txt").path("sha256").asText();
        Instant now = Instant.parse("2026-01-02T03:04:05Z");
        ingest.send(
                Topics.SEARCHABLE.name(), sha256, new Searchable("a", sha256, 1, "g1", now, true));
        ingest.stop();
        ingest.send(
                Topics.SEARCHABLE.name(), sha256, new Searchable("b", sha256, 2, "g1", now, true));
        assertThat(ingest.status("found.txt")).isEqualTo("published");
        ingest.start();
        until("searchable", () -> ingest.status("found.txt"));
        assertThat(ingest.receipt("found.txt").path("searchable_at").asText())
                .isEqualTo(now.toString());
    }

    /** A commit is decided when it returns, and seen by readers shortly after. */
    private void untilPublished(int items, String files) {
        until(items, () -> ingest.items(files).size());
    }

    private static <T> void until(T expected, Callable<T> actual) {
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> assertThat(actual.call()).isEqualTo(expected));
    }
}
