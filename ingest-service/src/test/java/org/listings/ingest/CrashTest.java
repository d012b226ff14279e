package org.listings.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.listings.ingest.IngestFixture.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.listings.ingest.Milestones.Milestone;
import org.listings.schemas.RawItem;

@Timeout(30)
class CrashTest {

    @TempDir Path home;
    private IngestFixture ingest;

    @BeforeEach
    void create() throws IOException {
        ingest = new IngestFixture(home);
    }

    @ParameterizedTest
    @EnumSource(Milestone.class)
    void atAnyPointNeitherLosesNorDoublesAnItem(Milestone crash) throws IOException {
        ingest.drop("page.txt", "Events\nFirst\nSecond\n");
        crashAt(crash);
        ingest.round();
        ingest.round();
        assertThat(ingest.kafka.items())
                .extracting(RawItem::getTitle)
                .containsExactly("First", "Second");
        assertThat(ingest.kafka.files()).hasSize(1);
        var receipt = ingest.receipt("page.txt");
        assertThat(receipt.path("status").asText()).isEqualTo("published");
        assertThat(receipt.path("dropped_again_at").isNull()).isTrue();
        assertThat(receipt.path("items")).hasSize(2);
        assertThat(ingest.inbox()).containsExactly("page.txt.receipt.json");
        assertThat(names(ingest.folders.archive())).hasSize(1);
    }

    @Test
    void betweenTheTwoMovesPutsTheFileBack() throws IOException {
        ingest.drop("page.txt", "Events\nFirst\n");
        crashAt(Milestone.RECEIPT_WRITTEN);
        Path holder =
                ingest.folders
                        .inbox()
                        .resolve(".taken/" + ingest.receipt("page.txt").path("sha256").asText());
        Files.createDirectories(holder);
        Files.move(ingest.folders.inbox().resolve("page.txt"), holder.resolve("page.txt"));
        ingest.round();
        assertThat(ingest.kafka.items()).hasSize(1);
        assertThat(ingest.receipt("page.txt").path("status").asText()).isEqualTo("published");
        assertThat(names(ingest.folders.archive())).hasSize(1);
        assertThat(ingest.inbox()).containsExactly("page.txt.receipt.json");
    }

    @Test
    void leavesAnotherFileOfTheNameThatCameMeanwhileInTheInbox() throws IOException {
        ingest.drop("page.txt", "Events\nFirst\n");
        ingest.milestones =
                milestone -> {
                    if (milestone == Milestone.RECEIPT_WRITTEN) {
                        ingest.milestones = Milestones.NONE;
                        replace();
                    }
                };
        ingest.round();
        ingest.milestones = Milestones.NONE;
        ingest.round();
        assertThat(ingest.kafka.items())
                .extracting(RawItem::getTitle)
                .containsExactly("First", "Other");
        assertThat(names(ingest.folders.archive()).size()).isGreaterThanOrEqualTo(1);
    }

    @Test
    void takesNothingOfAFileThatChangesWhileItIsRead() throws IOException {
        ingest.drop("page.txt", "Events\nFirst\n");
        ingest.milestones =
                milestone -> {
                    if (milestone == Milestone.SCANNED) {
                        append();
                        ingest.milestones = Milestones.NONE;
                    }
                };
        ingest.round();
        assertThat(ingest.kafka.files()).isEmpty();
        ingest.milestones = Milestones.NONE;
        ingest.round();
        assertThat(ingest.kafka.items())
                .extracting(RawItem::getTitle)
                .containsExactly("First", "Late");
    }

    private void crashAt(Milestone crash) {
        ingest.milestones =
                milestone -> {
                    if (milestone == crash) {
                        throw new Crash();
                    }
                };
        assertThat(catchThrowable(() -> ingest.round())).isInstanceOf(Crash.class);
        ingest.milestones = Milestones.NONE;
    }

    private void append() {
        try {
            ingest.drop("page.txt", "Events\nFirst\nLate\n");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void replace() {
        try {
            ingest.drop(".new", "Events\nOther\n");
            Files.move(
                    ingest.folders.inbox().resolve(".new"),
                    ingest.folders.inbox().resolve("page.txt"),
                    java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static final class Crash extends Error {
        private static final long serialVersionUID = 1L;
    }
}
