package org.listings.operations.listings;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.listings.elastic.Generation;
import org.listings.elastic.ListingCursor;
import org.listings.kit.hold.Away;
import org.listings.operations.Refused;
import org.listings.operations.Unavailable;

/** The listings of a generation's index in the order of their ids, all as of one moment. */
public final class StoredListings implements Iterator<ObjectNode>, AutoCloseable {
    private static final int NOT_FOUND = 404;

    private final ListingCursor cursor;
    private Optional<ObjectNode> next;

    private StoredListings(ListingCursor cursor) throws Away {
        this.cursor = cursor;
        next = cursor.next();
    }

    /**
     * Opens a generation's index.
     *
     * @throws Refused when there is none
     * @throws Unavailable when Elasticsearch does not answer, as may any call
     */
    public static StoredListings of(ElasticsearchClient client, Generation generation) {
        try {
            return new StoredListings(ListingCursor.open(client, generation.index()));
        } catch (Away e) {
            throw unavailable(e);
        } catch (ElasticsearchException e) {
            if (e.status() == NOT_FOUND) {
                throw new Refused(
                        "There is no generation "
                                + generation.name()
                                + ". ./listings generations lists those there are.");
            }
            throw e;
        }
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public ObjectNode next() {
        ObjectNode taken = next.orElseThrow(NoSuchElementException::new);
        try {
            next = cursor.next();
        } catch (Away e) {
            throw unavailable(e);
        }
        return taken;
    }

    @Override
    public void close() {
        try {
            cursor.close();
        } catch (Away e) {
            throw unavailable(e);
        }
    }

    private static Unavailable unavailable(Away e) {
        return new Unavailable(e.getMessage() + ". ./listings status tells how it is.", e);
    }
}
