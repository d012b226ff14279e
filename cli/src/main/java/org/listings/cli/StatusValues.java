package org.listings.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.listings.operations.books.Books;
import org.listings.operations.books.Stage;
import org.listings.operations.deadletters.LetterGroup;
import org.listings.operations.deadletters.LetterId;

/** A status report as plain values for JSON. */
final class StatusValues {
    private StatusValues() {}

    static Map<String, Object> of(StatusReport report) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("at", report.at().toString());
        values.put("generation", report.live().generation().name());
        values.put("code", report.live().code());
        values.put("raw_topic", report.live().rawTopic());
        values.put("files", files(report));
        values.put("raw_items", items(report.books()));
        values.put("stages", report.stages().stream().map(StatusValues::stage).toList());
        values.put(
                "oldest_not_searchable",
                report.oldest().map(since -> since.toString()).orElse(null));
        values.put(
                "freshness_seconds",
                report.oldest()
                        .map(
                                since ->
                                        Math.max(
                                                0,
                                                java.time.Duration.between(since, report.at())
                                                        .toSeconds()))
                        .orElse(0L));
        values.put("held", report.held());
        values.put("waiting", report.waits().stream().map(StatusValues::file).toList());
        values.put("failed", report.failures().stream().map(StatusValues::file).toList());
        values.put("dead_letters", report.deadLetters().stream().map(StatusValues::group).toList());
        values.put("languages", report.counts().byLanguage());
        values.put("problems", report.counts().byProblem());
        values.put("left_over", report.leftOver());
        values.put("balanced", report.books().balance() && report.leftOver().isEmpty());
        return values;
    }

    private static Map<String, Object> files(StatusReport report) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("in", report.filesIn());
        values.put("archived", report.files().archived().size());
        values.put("failed", report.files().failed().size());
        values.put("waiting", report.files().waiting().size());
        return values;
    }

    private static Map<String, Object> items(Books books) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("in", books.rawItems());
        values.put("of_no_file", books.ofNoFile());
        values.put("searchable", books.searchable());
        values.put("merged", books.merged());
        values.put("dead_lettered", books.deadLettered());
        values.put("in_flight", books.inFlight());
        return values;
    }

    private static Map<String, Object> stage(Stage stage) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("name", stage.name());
        values.put("lag", stage.lag());
        values.put("per_second", Math.round(stage.perSecond() * 10) / 10.0);
        return values;
    }

    private static Map<String, Object> file(StatusReport.FileWord file) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("file", file.name());
        values.put("since", file.since().toString());
        values.put("reason", file.why());
        return values;
    }

    /** A group of dead letters. */
    static Map<String, Object> group(LetterGroup group) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("stage", group.stage());
        values.put("reason", group.reason());
        values.put("open", group.open());
        values.put("given_up", group.givenUp());
        values.put("oldest", group.oldest().toString());
        values.put("newest", group.newest().toString());
        values.put("generations", List.copyOf(group.generations()));
        values.put("ids", group.ids().stream().map(LetterId::toString).toList());
        return values;
    }
}
