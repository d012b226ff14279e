package org.listings.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.listings.operations.books.Books;
import org.listings.operations.books.Stage;
import org.listings.operations.deadletters.LetterGroup;

/** A status report for a person, in one screen. */
final class StatusScreen {
    private static final int MOST_FILES = 5;

    private final PrintWriter out;

    StatusScreen(PrintWriter out) {
        this.out = out;
    }

    void print(StatusReport report) {
        Books books = report.books();
        InboxFiles files = report.files();
        LiveGeneration live = report.live();
        line(
                "Generation",
                live.generation().name()
                        + " is live"
                        + (live.code().isEmpty() ? "" : ", built by " + live.code())
                        + ", from "
                        + live.rawTopic());
        line(
                "Files",
                "%d in = %d archived + %d failed + %d waiting"
                        .formatted(
                                report.filesIn(),
                                files.archived().size(),
                                files.failed().size(),
                                files.waiting().size()));
        line(
                "Raw items",
                "%d = %d searchable + %d merged + %d dead-lettered + %d in flight%s"
                        .formatted(
                                books.rawItems(),
                                books.searchable(),
                                books.merged(),
                                books.deadLettered(),
                                books.inFlight(),
                                books.ofNoFile() == 0
                                        ? ""
                                        : " (" + books.ofNoFile() + " of no file)"));
        line("Stages", report.stages().stream().map(StatusScreen::stage).collect(JOINED));
        line(
                "Freshness",
                report.oldest()
                        .map(
                                since ->
                                        "the oldest that cannot be found yet came "
                                                + Ago.of(since, report.at())
                                                + " ago")
                        .orElse("all that came in can be found"));
        line("Held", report.held().isEmpty() ? "nothing" : String.join("; ", report.held()));
        files("Waits", report.waits(), report.at());
        files("Failed", report.failures(), report.at());
        deadLetters(report);
        line("Languages", counts(report.counts().byLanguage()));
        line("Problems", counts(report.counts().byProblem()));
        List<String> leftOver = report.leftOver();
        leftOver.forEach(each -> out.println("LEFT OVER  " + each + "."));
        if (leftOver.isEmpty()) {
            out.println(
                    books.balance()
                            ? "The books balance."
                            : "Something is under way; nothing is left over without a reason.");
        }
    }

    private static final java.util.stream.Collector<CharSequence, ?, String> JOINED =
            Collectors.joining("   ");

    private static String stage(Stage stage) {
        String rate = String.format(Locale.ROOT, "%.0f/s", stage.perSecond());
        return stage.name().equals("ingest")
                ? stage.name() + " " + rate
                : stage.name() + " " + rate + ", lag " + stage.lag();
    }

    /** What can be told while Kafka or Elasticsearch is away: the files, and what they wait for. */
    void printFiles(InboxFiles files, Instant now) {
        line(
                "Files",
                "%d archived, %d failed, %d waiting"
                        .formatted(
                                files.archived().size(),
                                files.failed().size(),
                                files.waiting().size()));
        files("Waits", StatusReader.waits(files), now);
        files("Failed", StatusReader.failures(files), now);
    }

    private void files(String label, List<StatusReport.FileWord> files, Instant now) {
        files.stream()
                .limit(MOST_FILES)
                .forEach(
                        file ->
                                line(
                                        label,
                                        "%s, %s ago%s"
                                                .formatted(
                                                        file.name(),
                                                        Ago.of(file.since(), now),
                                                        file.why().isEmpty()
                                                                ? ""
                                                                : ": " + file.why())));
        if (files.size() > MOST_FILES) {
            line(label, "and " + (files.size() - MOST_FILES) + " more");
        }
    }

    private void deadLetters(StatusReport report) {
        if (report.deadLetters().isEmpty()) {
            line("Dead", "none open");
        }
        for (LetterGroup group : report.deadLetters()) {
            line(
                    "Dead",
                    "%d %s in %s of %s, oldest %s ago%s: ./listings dlq list --reason %s"
                            .formatted(
                                    group.ids().size(),
                                    group.reason(),
                                    group.stage(),
                                    String.join(", ", group.generations()),
                                    Ago.of(group.oldest(), report.at()),
                                    group.givenUp() == 0
                                            ? ""
                                            : " (" + group.givenUp() + " given up)",
                                    group.reason()));
        }
    }

    private void line(String label, String text) {
        out.printf("%-10s %s%n", label, text);
    }

    static String counts(Map<String, Long> counts) {
        return counts.isEmpty()
                ? "none"
                : counts.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + entry.getValue())
                        .collect(Collectors.joining(", "));
    }
}
