package org.listings.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.listings.schemas.RawItem;
import org.listings.stack.Stack;
import org.listings.stack.junit.WithStack;

@WithStack
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class SuddenEndIT {

    private static final int KILLS = Integer.getInteger("listings.kills", 5);
    private static final int FILES_EACH = 12;
    private static final int ITEMS_EACH = 40;
    private static final int LONGEST_LIFE_MS = 1_500;

    private final Stack stack;
    @TempDir Path home;

    SuddenEndIT(Stack stack) {
        this.stack = stack;
    }

    @Test
    void ofTheProcessAtAnyTimeNeitherLosesNorDoublesAnItem() throws Exception {
        long seed = System.nanoTime();
        System.out.println("seed of the kills: " + seed);
        var random = new Random(seed);
        try (RealIngest ingest = new RealIngest(stack, home)) {
            for (int kill = 0; kill < KILLS; kill++) {
                drop(ingest, kill);
                Process process = start(ingest);
                try {
                    awaitFirstSign(ingest, kill, process);
                    Thread.sleep(random.nextInt(LONGEST_LIFE_MS));
                } finally {
                    process.destroyForcibly().waitFor();
                }
            }
            Process last = start(ingest);
            try {
                await().atMost(Duration.ofMinutes(3))
                        .until(() -> archived(ingest) == KILLS * FILES_EACH);
            } finally {
                last.destroy();
                last.waitFor();
            }
            assertThat(last.exitValue()).as(Files.readString(home.resolve("log"))).isIn(0, 143);
            // A commit is decided when it returns, and seen by readers shortly after.
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> everyItemIsThereOnce(ingest));
        }
    }

    private Process start(RealIngest ingest) throws IOException {
        return OwnProcess.start(
                IngestService.class,
                List.of("-Xmx96m", "-XX:TieredStopAtLevel=1"),
                List.of(),
                ingest.environment(),
                home.resolve("log"));
    }

    /** The moment from which on a kill hits work; an earlier one hits only the start. */
    private static void awaitFirstSign(RealIngest ingest, int kill, Process process) {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(10))
                .until(
                        () ->
                                !process.isAlive()
                                        || archived(ingest) > kill * FILES_EACH
                                        || inReceipts(ingest));
    }

    private static boolean inReceipts(RealIngest ingest) throws IOException {
        try (var spools = Files.newDirectoryStream(ingest.folders.receipts(), ".spool-*")) {
            return spools.iterator().hasNext();
        }
    }

    private static int archived(RealIngest ingest) throws IOException {
        return IngestFixture.names(ingest.folders.archive()).size();
    }

    private static void drop(RealIngest ingest, int kill) throws IOException {
        for (int file = 0; file < FILES_EACH; file++) {
            StringBuilder page = new StringBuilder("Events & meetings\n");
            for (int item = 1; item <= ITEMS_EACH; item++) {
                page.append(
                        "\n  %d. Event\n\n    Workshop %d of page %d after kill %d\n\n    %d May 2021\n"
                                .formatted(item, item, file, kill, item % 28 + 1));
            }
            ingest.drop("sudden-%d-%d.txt".formatted(kill, file), page.toString());
        }
    }

    private static void everyItemIsThereOnce(RealIngest ingest) throws IOException {
        Map<String, Integer> seen = new HashMap<>();
        for (RawItem item : ingest.items("sudden-")) {
            seen.merge(item.getSourceFile() + " " + item.getPosition(), 1, Integer::sum);
        }
        assertThat(seen).hasSize(KILLS * FILES_EACH * ITEMS_EACH);
        assertThat(seen.values()).containsOnly(1);
        for (int kill = 0; kill < KILLS; kill++) {
            for (int file = 0; file < FILES_EACH; file++) {
                var receipt = ingest.receipt("sudden-%d-%d.txt".formatted(kill, file));
                assertThat(receipt.path("status").asText()).isEqualTo("published");
                assertThat(receipt.path("items")).hasSize(ITEMS_EACH);
            }
        }
    }
}
