package org.listings.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.listings.cli.StatusReport.FileWord;
import org.listings.elastic.Counts;
import org.listings.elastic.Generation;
import org.listings.operations.books.Books;
import org.listings.operations.books.Stage;

class StatusReportTest {
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    private List<FileWord> waits = List.of();
    private List<FileWord> failures = List.of();
    private List<String> held = List.of();
    private long lag;
    private double rate;
    private int archived = 5;
    private Optional<Instant> since = Optional.empty();

    @Test
    void leavesNothingOverWhenAllIsAccountedFor() {
        assertThat(report().leftOver()).isEmpty();
        assertThat(screen()).contains("The books balance.", "all that came in can be found");
    }

    @Test
    void leavesNothingOverThatHasAReason() {
        lag = 20;
        since = Optional.of(NOW.minusSeconds(300));
        held = List.of("index-service: Elasticsearch does not answer");
        waits = List.of(new FileWord("page.txt", NOW.minusSeconds(300), ""));
        assertThat(report().leftOver()).isEmpty();
        assertThat(screen())
                .contains(
                        "came 5 min ago",
                        "Held       index-service: Elasticsearch does not answer",
                        "nothing is left over without a reason");
    }

    @Test
    void namesAStageThatDoesNotMoveThoughItIsReady() {
        lag = 20;
        since = Optional.of(NOW.minusSeconds(300));
        assertThat(report().leftOver()).singleElement().asString().startsWith("index has 20");
        rate = 3;
        assertThat(report().leftOver()).isEmpty();
    }

    @Test
    void namesAFileThatWaitsWithoutAReason() {
        waits = List.of(new FileWord("page.txt", NOW.minusSeconds(300), ""));
        assertThat(report().leftOver())
                .containsExactly("page.txt has waited in the inbox for 5 min, and nobody says why");
        waits = List.of(new FileWord("page.txt", NOW.minusSeconds(5), ""));
        assertThat(report().leftOver()).isEmpty();
    }

    @Test
    void namesAFailedFileWithoutAReceipt() {
        failures = List.of(new FileWord("failed/page.txt", NOW, ""));
        assertThat(report().leftOver()).singleElement().asString().contains("no receipt says why");
    }

    @Test
    void namesAnArchiveThatHasNotWhatKafkaHas() {
        archived = 4;
        assertThat(report().leftOver()).singleElement().asString().contains("has 4 files");
    }

    private String screen() {
        StringWriter text = new StringWriter();
        new StatusScreen(new PrintWriter(text)).print(report());
        return text.toString();
    }

    private StatusReport report() {
        List<Path> archive = Stream.generate(() -> Path.of("a")).limit(archived).toList();
        return new StatusReport(
                NOW,
                new LiveGeneration(new Generation("g1"), "0.1.0+abc", "listings.raw"),
                new InboxFiles(List.of(), archive, List.of()),
                failures,
                waits,
                new Books("g1", "listings.raw", 5, 60, 0, 60 - lag, 0, 0, 0, lag, true),
                List.of(new Stage("enrich", 0, 0), new Stage("index", lag, rate)),
                since,
                held,
                List.of(),
                Counts.NONE);
    }
}
