package org.listings.explore.find;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.listings.elastic.LiveListings;
import org.listings.kit.hold.Away;
import org.listings.search.SearchTerms;

/** Writes a whole selection, however large, as one file; all of it as it is at one moment. */
public final class Export {

    private final LiveListings listings;
    private final SelectionQuery queries;

    public Export(ElasticsearchClient client, SearchTerms terms) {
        this.listings = new LiveListings(client);
        this.queries = new SelectionQuery(terms);
    }

    /**
     * A listing a line, as {@code ./listings export} writes it.
     *
     * @throws IOException when nobody reads any more
     * @throws Away when Elasticsearch does not answer; a part may have been written by then
     */
    public void jsonLines(Selection selection, OutputStream out) throws IOException, Away {
        write(selection, out, listing -> listing + "\n");
    }

    /**
     * A header and a listing a row (RFC 4180, UTF-8 with a byte-order mark, which Excel needs).
     *
     * @throws IOException when nobody reads any more
     * @throws Away when Elasticsearch does not answer; a part may have been written by then
     */
    public void csv(Selection selection, OutputStream out) throws IOException, Away {
        out.write(("\ufeff" + Csv.header()).getBytes(StandardCharsets.UTF_8));
        write(selection, out, Csv::row);
    }

    private interface Line {
        String of(ObjectNode listing);
    }

    private void write(Selection selection, OutputStream out, Line line) throws IOException, Away {
        try {
            listings.forEach(
                    queries.of(selection),
                    listing -> {
                        try {
                            out.write(line.of(listing).getBytes(StandardCharsets.UTF_8));
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
