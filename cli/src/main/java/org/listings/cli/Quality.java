package org.listings.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.listings.cli.quality.Figure;
import org.listings.cli.quality.Gold;
import org.listings.cli.quality.Measurements;
import org.listings.ingest.Limits;
import org.listings.ingest.ListingFileReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Measures on the project's own labelled sets. */
@Command(
        name = "quality",
        description = {
            "Print figures on the project's own labelled sets in one table.",
            "Exits with 1 when one is under its floor."
        })
final class Quality implements Callable<Integer> {
    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path seeds = Samples.folder();
        List<Figure> figures = new ArrayList<>();
        figures.addAll(Measurements.seeds(Gold.read(seeds.resolve("expected.jsonl")), parsed()));
        figures.addAll(Measurements.pages(seeds.resolve("pages")));
        figures.addAll(Measurements.dates());
        figures.addAll(Measurements.languages());
        figures.addAll(Measurements.topics());
        figures.addAll(Measurements.countries());
        figures.addAll(Measurements.outsiders(seeds.resolve("items")));
        print(figures);
        long tooLow = figures.stream().filter(Figure::isTooLow).count();
        if (tooLow > 0) {
            throw new CommandFailed(
                    ExitCode.FAILED,
                    tooLow + " of " + figures.size() + " figures are under their floors.");
        }
        return ExitCode.DONE;
    }

    private static Map<String, JsonNode> parsed() throws IOException {
        Map<String, JsonNode> listings = new HashMap<>();
        JsonMapper json = new JsonMapper();
        ListingFileReader reader = ListingFileReader.standard(Limits.USUAL);
        ParsedListings parsed =
                new ParsedListings(
                        reader,
                        fields -> {
                            JsonNode listing = json.valueToTree(fields);
                            listings.put(Gold.name(listing), listing);
                        });
        for (Path file : Samples.files()) {
            parsed.read(file, reader.scan(file));
        }
        return listings;
    }

    private void print(List<Figure> figures) {
        PrintWriter out = spec.commandLine().getOut();
        out.printf("%-36s %-22s %7s %7s%n", "set", "figure", "value", "floor");
        String set = "";
        for (Figure figure : figures) {
            out.printf(
                    Locale.ROOT,
                    "%-36s %-22s %7.4f %7.3f%s%n",
                    figure.set().equals(set) ? "" : figure.set(),
                    figure.what(),
                    figure.value(),
                    figure.floor(),
                    figure.isTooLow() ? "  too low" : "");
            set = figure.set();
        }
        out.flush();
    }
}
