package org.listings.ingest.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.listings.inbox.InboxName;

class InboxTest {

    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");
    private static final Duration STILL_FOR = Duration.ofSeconds(2);

    @TempDir Path folder;
    private long nanos;
    private Inbox inbox;

    @BeforeEach
    void create() {
        inbox = new Inbox(folder, STILL_FOR, Clock.fixed(NOW, ZoneOffset.UTC), () -> nanos);
    }

    @Test
    void takesAFileThatWasMovedInAtTheSecondLook() throws IOException {
        file("old.txt", NOW.minusSeconds(10));
        assertThat(inbox.look().whole()).isEmpty();
        assertThat(inbox.unsettled()).isTrue();
        assertThat(inbox.look().whole()).extracting(InboxFile::name).containsExactly("old.txt");
        assertThat(inbox.unsettled()).isFalse();
    }

    @Test
    void waitsUntilAFreshFileStandsStill() throws IOException {
        file("fresh.txt", NOW.minusMillis(1_000));
        inbox.look();
        assertThat(inbox.look().whole()).isEmpty();
        pass(STILL_FOR);
        assertThat(inbox.look().whole()).hasSize(1);
    }

    @Test
    void waitsWhileAFileGrows() throws IOException {
        for (int size = 1; size < 5; size++) {
            Files.writeString(folder.resolve("grows.txt"), "x".repeat(size));
            assertThat(inbox.look().whole()).isEmpty();
            pass(STILL_FOR);
        }
        assertThat(inbox.look().whole()).hasSize(1);
    }

    @Test
    void takesAFileFromTheFutureWhenItStoodStill() throws IOException {
        file("future.txt", NOW.plusSeconds(3_600));
        inbox.look();
        pass(STILL_FOR);
        assertThat(inbox.look().whole()).hasSize(1);
    }

    @Test
    void givesTheLongestWaitingFirst() throws IOException {
        file("b.txt", NOW.minusSeconds(10));
        file("a.txt", NOW.minusSeconds(20));
        file("c.txt", NOW.minusSeconds(10));
        inbox.look();
        assertThat(inbox.look().whole())
                .extracting(InboxFile::name)
                .containsExactly("a.txt", "b.txt", "c.txt");
    }

    @Test
    void leavesAPostponedFileAloneForThatLong() throws IOException {
        file("a.txt", NOW.minusSeconds(20));
        inbox.look();
        inbox.postpone(inbox.look().whole().get(0), Duration.ofSeconds(5));
        assertThat(inbox.look().whole()).isEmpty();
        pass(Duration.ofSeconds(5));
        assertThat(inbox.look().whole()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "page.txt, true",
        "page, true",
        "page.html, true",
        ".page.txt, false",
        "page.txt.part, false",
        "page.txt.PART, false",
        "page.txt~, false",
        "page.txt.receipt.json, false",
        "data.json, true"
    })
    void readsWhatIsMeantToBeRead(String name, boolean input) {
        assertThat(InboxName.isInput(name)).isEqualTo(input);
    }

    private void pass(Duration time) {
        nanos += time.toNanos();
    }

    private void file(String name, Instant modified) throws IOException {
        Path file = Files.writeString(folder.resolve(name), name);
        Files.setLastModifiedTime(file, FileTime.from(modified));
    }
}
