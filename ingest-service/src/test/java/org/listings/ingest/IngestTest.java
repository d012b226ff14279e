package org.listings.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.listings.ingest.IngestFixture.names;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.listings.ingest.page.PageSplitter;
import org.listings.schemas.RawItem;

@Timeout(30)
class IngestTest {

    @TempDir Path home;
    private IngestFixture ingest;

    @BeforeEach
    void create() throws IOException {
        ingest = new IngestFixture(home);
    }

    @Test
    void publishesAFileWritesItsReceiptAndArchivesIt() throws IOException {
        ingest.drop("page.txt", "Events\nFirst\nSecond\n");
        ingest.round();
        assertThat(ingest.kafka.items())
                .extracting(RawItem::getTitle)
                .containsExactly("First", "Second");
        assertThat(ingest.kafka.items()).extracting(RawItem::getPageTitle).containsOnly("Events");
        assertThat(ingest.kafka.files())
                .singleElement()
                .satisfies(file -> assertThat(file.getItems()).isEqualTo(2));
        var receipt = ingest.receipt("page.txt");
        assertThat(receipt.path("status").asText()).isEqualTo("published");
        assertThat(receipt.path("encoding").asText()).isEqualTo("UTF-8");
        assertThat(receipt.path("item_count").asInt()).isEqualTo(2);
        assertThat(receipt.path("problem_count").asInt())
                .isEqualTo(receipt.path("problems").size());
        assertThat(receipt.path("items").path(1).path("first_line").asInt()).isEqualTo(3);
        assertThat(receipt.path("problems").path(1).path("line").asInt()).isEqualTo(3);
        assertThat(receipt.path("published_at").asText()).isEqualTo("2026-01-02T03:04:05Z");
        assertThat(ingest.inbox()).containsExactly("page.txt.receipt.json");
        assertThat(names(ingest.folders.archive()))
                .containsExactly(receipt.path("sha256").asText());
        assertThat(names(ingest.folders.receipts()))
                .containsExactly(receipt.path("sha256").asText() + ".json");
    }

    @Test
    void writesWhatIsWrongWithDatesIntoTheReceiptByLine() throws IOException {
        ingest.splitter = new PageSplitter()::split;
        ingest.drop(
                "page.txt",
                """
                Events

                May 2012

                  1. First seminar

                    14 - 12 May 2012

                  2. Second seminar

                    31 May 2013
                """);
        ingest.round();
        var problems = ingest.receipt("page.txt").path("problems");
        assertThat(problems).hasSize(2);
        assertThat(problems.path(0).path("line").asInt()).isEqualTo(7);
        assertThat(problems.path(0).path("code").asText()).isEqualTo("date-inverted");
        assertThat(problems.path(1).path("line").asInt()).isEqualTo(11);
        assertThat(problems.path(1).path("code").asText()).isEqualTo("date-contradicts-heading");
    }

    @Test
    void skipsTheSameContentUnderAnotherName() throws IOException {
        ingest.drop("one.txt", "Events\nFirst\n");
        ingest.round();
        ingest.drop("two.txt", "Events\nFirst\n");
        ingest.round();
        assertThat(ingest.kafka.items()).hasSize(1);
        assertThat(ingest.receipt("two.txt").path("status").asText()).isEqualTo("skipped");
        assertThat(ingest.receipt("two.txt").path("same_as").asText()).isEqualTo("one.txt");
        assertThat(ingest.inbox()).containsExactly("one.txt.receipt.json", "two.txt.receipt.json");
    }

    @Test
    void keepsTheReceiptOfAFileThatIsDroppedAgain() throws IOException {
        ingest.drop("one.txt", "Events\nFirst\n");
        ingest.round();
        ingest.drop("one.txt", "Events\nFirst\n");
        ingest.round();
        assertThat(ingest.kafka.items()).hasSize(1);
        assertThat(ingest.receipt("one.txt").path("status").asText()).isEqualTo("published");
        assertThat(ingest.receipt("one.txt").path("dropped_again_at").asText()).isNotBlank();
    }

    @Test
    void publishesAnotherContentUnderTheSameName() throws IOException {
        ingest.drop("one.txt", "Events\nFirst\n");
        ingest.round();
        ingest.drop("one.txt", "Events\nSecond\n");
        ingest.round();
        assertThat(ingest.kafka.items())
                .extracting(RawItem::getTitle)
                .containsExactly("First", "Second");
        assertThat(names(ingest.folders.archive())).hasSize(2);
        assertThat(names(ingest.folders.receipts())).hasSize(2);
    }

    @Test
    void putsAsideWhatCannotBecomeListingsAndGoesOn() throws IOException {
        ingest.drop("empty.txt", "");
        ingest.drop("blank.txt", " \n\n");
        ingest.drop("paper.pdf", "%PDF-1.7\n");
        ingest.drop("data.bin", new byte[] {1, 2, 3, 0, 0, 0, 5});
        ingest.drop("title.txt", "Nothing but a title\n");
        ingest.drop("bug.txt", "Events\nFirst\nbug\n");
        ingest.drop("page.txt", "Events\nFirst\n");
        ingest.round();
        assertThat(ingest.kafka.items()).hasSize(1);
        assertThat(code("empty.txt")).isEqualTo("empty");
        assertThat(code("blank.txt")).isEqualTo("blank");
        assertThat(code("paper.pdf")).isEqualTo("binary");
        assertThat(code("data.bin")).isEqualTo("binary");
        assertThat(code("title.txt")).isEqualTo("no-items");
        assertThat(code("bug.txt")).isEqualTo("splitter-fault");
        assertThat(names(ingest.folders.failed()))
                .contains("empty.txt", "paper.pdf", "title.txt", "bug.txt", "bug.txt.receipt.json");
        assertThat(ingest.inbox()).allMatch(name -> name.endsWith(".receipt.json"));
    }

    @Test
    void refusesLinesAndItemsWithoutEnd() throws IOException {
        ingest.limits = new Limits(1_000, 400);
        ingest.drop("line.txt", "Events\nFirst\n" + "x".repeat(2_000) + "\n");
        ingest.drop("item.txt", "Events\nFirst\n" + "x".repeat(500) + "\n");
        ingest.round();
        assertThat(code("line.txt")).isEqualTo("line-too-long");
        assertThat(ingest.receipt("line.txt").path("line").asInt()).isEqualTo(3);
        assertThat(code("item.txt")).isEqualTo("item-too-large");
        assertThat(ingest.kafka.items()).isEmpty();
    }

    @Test
    void keepsBothOfTwoFailedFilesOfOneName() throws IOException {
        ingest.drop("a.txt", "One\n");
        ingest.round();
        ingest.drop("a.txt", "Other\n");
        ingest.round();
        assertThat(names(ingest.folders.failed()))
                .filteredOn(name -> name.endsWith("a.txt"))
                .hasSize(2);
        ingest.drop("a.txt", "One\n");
        ingest.round();
        assertThat(names(ingest.folders.failed()))
                .filteredOn(name -> name.endsWith("a.txt"))
                .hasSize(2);
    }

    @Test
    void leavesReceiptsHiddenFilesFoldersAndLinksAlone() throws IOException {
        ingest.drop(".hidden.txt", "Events\nFirst\n");
        ingest.drop("copying.txt.part", "Events\nFirst\n");
        ingest.drop("backup.txt~", "Events\nFirst\n");
        ingest.drop("other.RECEIPT.json", "Events\nFirst\n");
        Files.createDirectory(ingest.folders.inbox().resolve("folder.txt"));
        Path outside = Files.writeString(home.resolve("secret"), "Events\nSecret\n");
        Files.createSymbolicLink(ingest.folders.inbox().resolve("link.txt"), outside);
        Files.createSymbolicLink(ingest.folders.inbox().resolve("loop.txt"), Path.of("loop.txt"));
        ingest.round();
        assertThat(ingest.kafka.items()).isEmpty();
        assertThat(ingest.inbox()).hasSize(9);
        assertThat(code("link.txt")).isEqualTo("symbolic-link");
        assertThat(Files.readString(outside)).isEqualTo("Events\nSecret\n");
    }

    @Test
    void takesNamesOfEveryKind() throws IOException {
        String long255 = "n".repeat(251) + ".txt";
        // A process in the locale C cannot write these names; it reads them all the same.
        assumeThat(System.getProperty("sun.jnu.encoding")).isEqualTo("UTF-8");
        String[] names = {
            "événement – 研讨会 🎉.txt",
            "a b\tc\n.txt",
            "-rf *",
            "\"quote'.txt",
            long255,
            "no-extension"
        };
        for (int i = 0; i < names.length; i++) {
            ingest.drop(names[i], "Events\nItem " + i + "\n");
        }
        ingest.round();
        assertThat(ingest.kafka.items())
                .extracting(RawItem::getSourceFile)
                .containsExactlyInAnyOrder(names);
        assertThat(ingest.inbox()).hasSize(names.length);
        assertThat(ingest.inbox()).allMatch(name -> name.endsWith(".receipt.json"));
    }

    @Test
    void saysWhichEncodingItAssumedAndWhatItCouldNotRead() throws IOException {
        byte[] bytes = "Événements à Genève\nMay?\nL'été\n".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '?' ? (byte) 0xE9 : bytes[i];
        }
        ingest.drop("page.txt", bytes);
        ingest.round();
        assertThat(ingest.receipt("page.txt").path("problems").findValuesAsText("code"))
                .contains("characters-unreadable");
    }

    @Test
    void refusesAFileWithAnItemThatKafkaFindsTooLarge() throws IOException {
        ingest.kafka.refuse(new RecordTooLargeException("2 MB"));
        ingest.drop("large.txt", "Events\nFirst\n");
        ingest.round();
        assertThat(code("large.txt")).isEqualTo("item-too-large");
    }

    @Test
    void leavesAFileInTheInboxWhileKafkaIsAway() throws IOException {
        ingest.kafka.refuse(new TimeoutException("away"));
        ingest.drop("page.txt", "Events\nFirst\n");
        assertThat(catchThrowable(() -> ingest.round())).isInstanceOf(TimeoutException.class);
        assertThat(ingest.inbox()).containsExactly("page.txt");
        ingest.kafka.refuse(null);
        ingest.round();
        assertThat(ingest.kafka.items()).hasSize(1);
    }

    @Test
    void publishesTheSeedsWithTheRealSplitter() throws IOException {
        ingest.splitter = new org.listings.ingest.page.PageSplitter()::split;
        Path seeds = Path.of(System.getProperty("listings.repository"), "seeds");
        try (var files = Files.newDirectoryStream(seeds, "*.txt")) {
            for (Path seed : files) {
                ingest.drop(seed.getFileName().toString(), Files.readAllBytes(seed));
            }
        }
        ingest.round();
        assertThat(ingest.kafka.items()).hasSize(60);
        assertThat(ingest.kafka.files()).hasSize(5);
    }

    private String code(String name) throws IOException {
        assertThat(ingest.receipt(name).path("status").asText()).isEqualTo("failed");
        assertThat(ingest.receipt(name).path("what_to_do").asText()).isNotBlank();
        return ingest.receipt(name).path("code").asText();
    }

    @Test
    void tellsWhatEachReceiptSays() throws IOException {
        ingest.drop("one.txt", "Events\nFirst\n");
        ingest.drop("picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0});
        ingest.round();
        ingest.drop("one.txt", "Events\nFirst\n");
        ingest.round();
        assertThat(ingest.told)
                .extracting(head -> head.get("file") + " " + head.get("status"))
                .containsExactlyInAnyOrder(
                        "one.txt published", "picture.txt failed", "one.txt skipped");
        assertThat(ingest.told)
                .filteredOn(head -> "published".equals(head.get("status")))
                .allSatisfy(
                        head ->
                                assertThat(Instant.parse((String) head.get("dropped_at")))
                                        .isBeforeOrEqualTo(
                                                Instant.parse((String) head.get("published_at"))));
    }
}
