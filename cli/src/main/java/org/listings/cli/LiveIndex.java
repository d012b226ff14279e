package org.listings.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.listings.elastic.Counts;
import org.listings.elastic.Elasticsearch;
import org.listings.elastic.ElasticsearchAddress;
import org.listings.elastic.LiveListings;
import org.listings.kit.hold.Away;

/** The live listings of an Elasticsearch; its absence ends the command with a message. */
final class LiveIndex implements AutoCloseable {
    private final Elasticsearch elasticsearch;
    private final LiveListings listings;

    LiveIndex(ElasticsearchAddress address) {
        elasticsearch = Elasticsearch.open(address);
        listings = new LiveListings(elasticsearch.client());
    }

    Counts counts() {
        try {
            return listings.counts();
        } catch (Away e) {
            throw failed(e);
        }
    }

    void forEach(Consumer<ObjectNode> each) {
        try {
            listings.forEach(each);
        } catch (Away e) {
            throw failed(e);
        }
    }

    private static CommandFailed failed(Away e) {
        return new CommandFailed(
                ExitCode.NOT_RUNNING, e.getMessage() + ". ./listings status tells how it is.", e);
    }

    @Override
    public void close() {
        elasticsearch.close();
    }
}
