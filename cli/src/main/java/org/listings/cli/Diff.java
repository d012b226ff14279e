package org.listings.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.listings.elastic.Elasticsearch;
import org.listings.elastic.Generation;
import org.listings.elastic.GenerationIndexes.Entry;
import org.listings.operations.difference.ListingOrder;
import org.listings.operations.difference.Listings;
import org.listings.operations.generations.Generations;
import org.listings.operations.generations.Lag;
import org.listings.operations.listings.StoredListings;
import org.listings.stack.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what another generation makes of the listings. */
@Command(
        name = "diff",
        description = {
            "Tell what differs between two generations: how many listings are only in one, how"
                    + " many changed, in which fields and in which ways, with examples.",
            "Each is read as of one moment; memory does not grow with their size."
        })
final class Diff implements Callable<Integer> {
    @Spec private CommandSpec spec;
    @Mixin private HomeOption home;
    @Mixin private DiffOptions options;

    @Parameters(paramLabel = "GENERATION", description = "The generation to look at, as g2.")
    private String generation;

    @Option(
            names = "--against",
            paramLabel = "GENERATION",
            description = "The one that it is compared with (default: the live one).")
    private String against;

    @Override
    public Integer call() {
        Servers servers = Servers.of(home.home(), Component.values());
        try (Generations generations = servers.generations()) {
            Entry after = generations.named(generation);
            Entry before = against == null ? live(generations) : generations.named(against);
            if (before.generation().equals(after.generation())) {
                throw new CommandFailed(
                        ExitCode.FAILED,
                        before.generation().name()
                                + " would be compared with itself. Name another generation with"
                                + " --against; ./listings generations lists them.");
            }
            noteLag(generations, before);
            noteLag(generations, after);
            return show(servers, before.generation(), after.generation());
        }
    }

    /** What is not there yet would be taken for a difference. */
    private void noteLag(Generations generations, Entry entry) {
        Lag lag = generations.lag(entry.meta());
        if (!lag.isNone()) {
            PrintWriter err = spec.commandLine().getErr();
            err.println(
                    "Note: %s is behind (%s): what it lacks is counted as different."
                            .formatted(entry.generation().name(), lag));
            err.flush();
        }
    }

    private int show(Servers servers, Generation before, Generation after) {
        try (Elasticsearch elasticsearch = Elasticsearch.open(servers.elasticsearch());
                StoredListings old = StoredListings.of(elasticsearch.client(), before);
                StoredListings now = StoredListings.of(elasticsearch.client(), after)) {
            return options.show(
                    new Listings(before.name(), old),
                    new Listings(after.name(), now),
                    ListingOrder.BY_ID,
                    spec.commandLine());
        }
    }

    private static Entry live(Generations generations) {
        return generations
                .live()
                .orElseThrow(
                        () ->
                                new CommandFailed(
                                        ExitCode.FAILED,
                                        "No generation is live yet. Name the one to compare with:"
                                                + " --against g1."));
    }
}
