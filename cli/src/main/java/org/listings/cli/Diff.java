package org.listings.cli;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.net.URI;
import java.util.concurrent.Callable;
import org.listings.elastic.Elasticsearch;
import org.listings.elastic.ElasticsearchAddress;
import org.listings.elastic.Generation;
import org.listings.operations.difference.ListingOrder;
import org.listings.operations.difference.Listings;
import org.listings.operations.listings.LiveGeneration;
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
        String url = RunningStack.of(home.home(), Component.ELASTICSEARCH).elasticsearchUrl();
        Generation after = new Generation(generation);
        try (Elasticsearch elasticsearch =
                Elasticsearch.open(ElasticsearchAddress.of(URI.create(url)))) {
            ElasticsearchClient client = elasticsearch.client();
            Generation before = against == null ? live(client) : new Generation(against);
            if (before.equals(after)) {
                throw new CommandFailed(
                        ExitCode.FAILED,
                        before.name()
                                + " would be compared with itself. Name another generation with"
                                + " --against; ./listings generations lists them.");
            }
            return show(client, before, after);
        }
    }

    private int show(ElasticsearchClient client, Generation before, Generation after) {
        try (StoredListings old = StoredListings.of(client, before);
                StoredListings now = StoredListings.of(client, after)) {
            return options.show(
                    new Listings(before.name(), old),
                    new Listings(after.name(), now),
                    ListingOrder.BY_ID,
                    spec.commandLine());
        }
    }

    private static Generation live(ElasticsearchClient client) {
        return LiveGeneration.of(client)
                .orElseThrow(
                        () ->
                                new CommandFailed(
                                        ExitCode.FAILED,
                                        "No generation is live yet. Name the one to compare with:"
                                                + " --against g1."));
    }
}
