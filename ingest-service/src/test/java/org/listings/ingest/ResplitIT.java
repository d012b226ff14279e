package org.listings.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.listings.ingest.publish.KafkaConnection;
import org.listings.kit.Health;
import org.listings.kit.Service;
import org.listings.kit.ServiceContext;
import org.listings.schemas.IngestedFile;
import org.listings.schemas.Topics;
import org.listings.stack.Stack;
import org.listings.stack.junit.WithStack;

/** Splitting the archive again, on the real stack. */
@WithStack
@Timeout(240)
class ResplitIT {

    private static final String RAW = "listings.raw.resplit-it";

    private final Stack stack;
    @TempDir Path home;

    ResplitIT(Stack stack) {
        this.stack = stack;
    }

    @Test
    void notesAFileThatTheArchiveLacksAndReadsItOnceItIsThere() throws Exception {
        try (RealIngest ingest = new RealIngest(stack, home)) {
            ingest.start();
            ingest.drop("kept.txt", "Events kept\nFirst\n");
            ingest.drop("gone.txt", "Events gone\nFirst\nSecond\n");
            until("published", () -> ingest.status("kept.txt"));
            until("published", () -> ingest.status("gone.txt"));
            String kept = ingest.receipt("kept.txt").path("sha256").asText();
            String gone = ingest.receipt("gone.txt").path("sha256").asText();
            Path archived = ingest.folders.archive().resolve(gone);
            until(true, () -> Files.exists(archived));
            Path elsewhere = Files.move(archived, home.resolve("elsewhere"));
            try (Admin admin = Admin.create(ingest.kafka)) {
                Topics.create(admin, Topics.log(RAW));
            }

            Health health = new Health();
            Service resplit = resplit(ingest, health);
            until("archive-missing", () -> entry(ingest, gone).getRefused());
            assertThat(entry(ingest, kept).getItems()).isEqualTo(1);
            until(true, () -> health.notReady().isEmpty());

            Files.move(elsewhere, archived);
            until(2, () -> entry(ingest, gone).getItems());
            assertThat(entry(ingest, gone).getRefused()).isNull();
            resplit.stop();
            assertThat(resplit.awaitEnd(Duration.ofSeconds(30))).isTrue();
        }
    }

    private static Service resplit(RealIngest ingest, Health health) {
        var task =
                new ResplitTask(
                        ingest.config(Limits.USUAL),
                        RAW,
                        RealIngest.reader(Limits.USUAL),
                        Duration.ofSeconds(1));
        return Service.start(
                "resplit", task, new ServiceContext(health, new SimpleMeterRegistry()));
    }

    /** As the ledger of the generation's own raw log has it. */
    private static IngestedFile entry(RealIngest ingest, String sha256) {
        var kafka =
                new KafkaConnection(ingest.kafka, "resplit-it-look", Duration.ofMinutes(1), RAW);
        try (var publisher = kafka.openPublisher()) {
            return publisher.published(sha256).orElseThrow();
        }
    }

    private static <T> void until(T expected, Callable<T> actual) {
        await().atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptions()
                .untilAsserted(() -> assertThat(actual.call()).isEqualTo(expected));
    }
}
