package org.listings.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.listings.elastic.GenerationMeta;
import org.listings.operations.generations.GenerationReport;
import org.listings.operations.generations.GenerationState;
import org.listings.operations.generations.Generations;
import org.listings.stack.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists the generations. */
@Command(
        name = "generations",
        description = {
            "List the generations: state, code, listings, how far behind, size, age.",
            "building: not caught up yet; ready: caught up, never live; live: what analysts see;"
                    + " kept: was live, kept up to date for a rollback."
        })
final class GenerationsCommand implements Callable<Integer> {
    private static final JsonMapper JSON = new JsonMapper();

    @Spec private CommandSpec spec;
    @Mixin private HomeOption home;

    @Option(names = "--json", description = "One JSON object a line.")
    private boolean json;

    private boolean areElsewhere;

    @Override
    public Integer call() throws JsonProcessingException {
        Servers servers = Servers.of(home.home(), Component.values());
        areElsewhere = servers.areElsewhere();
        List<GenerationReport> reports;
        try (Generations generations = servers.generations()) {
            reports = generations.reports();
        }
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            for (GenerationReport report : reports) {
                out.println(JSON.writeValueAsString(json(report)));
            }
        } else {
            print(out, reports);
        }
        return ExitCode.DONE;
    }

    private void print(PrintWriter out, List<GenerationReport> reports) {
        String row = "%-10s %-9s %-28s %10s %12s %9s %8s%n";
        out.printf(row, "NAME", "STATE", "CODE", "LISTINGS", "BEHIND", "SIZE", "AGE");
        for (GenerationReport report : reports) {
            GenerationMeta meta = report.entry().meta();
            out.printf(
                    row,
                    report.name(),
                    report.state().text(),
                    meta.code(),
                    "%,d".formatted(report.contents().listings()),
                    report.lag().isNone() ? "-" : "%,d".formatted(report.lag().items()),
                    size(report.contents().bytes()),
                    age(meta.createdAt()));
            if (!areElsewhere && !runs(report)) {
                out.println("           " + report.name() + " does not run: ./listings up");
            } else if (report.state() == GenerationState.BUILDING) {
                out.println("           " + report.lag());
            }
        }
    }

    private boolean runs(GenerationReport report) {
        return ServicesProcess.of(home.home(), ServiceUnit.nameOf(report.name()))
                .filter(ServicesProcess::isAlive)
                .isPresent();
    }

    private ObjectNode json(GenerationReport report) {
        GenerationMeta meta = report.entry().meta();
        ObjectNode json =
                JSON.createObjectNode()
                        .put("generation", report.name())
                        .put("state", report.state().text())
                        .put("code", meta.code())
                        .put("raw_topic", meta.rawTopic())
                        .put("created_at", meta.createdAt().toString());
        json.put("ready_at", meta.readyAt().map(Instant::toString).orElse(null));
        json.put("live_at", meta.liveAt().map(Instant::toString).orElse(null));
        if (!areElsewhere) {
            json.put("running", runs(report));
        }
        return json.put("raw_items", report.rawItems())
                .put("listings", report.contents().listings())
                .put("sources", report.contents().sources())
                .put("to_split", report.lag().toSplit())
                .put("to_enrich", report.lag().toEnrich())
                .put("to_index", report.lag().toIndex())
                .put("bytes", report.contents().bytes());
    }

    private static String size(long bytes) {
        return bytes < 10_000_000
                ? "%,d kB".formatted((bytes + 999) / 1_000)
                : "%,d MB".formatted(bytes / 1_000_000);
    }

    private static String age(Instant since) {
        Duration age = Duration.between(since, Instant.now());
        if (age.toMinutes() < 2) {
            return age.toSeconds() + " s";
        }
        if (age.toHours() < 2) {
            return age.toMinutes() + " min";
        }
        return age.toDays() < 2 ? age.toHours() + " h" : age.toDays() + " days";
    }
}
