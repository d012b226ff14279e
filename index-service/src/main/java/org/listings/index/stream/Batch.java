package org.listings.index.stream;

import java.util.List;
import org.listings.index.document.Document;
import org.listings.kit.DeadLetter;

/**
 * What one poll brought.
 *
 * @param documents in the order of their partitions
 * @param unreadable records that can never become a document
 */
public record Batch(List<Document> documents, List<DeadLetter> unreadable) {

    public Batch {
        documents = List.copyOf(documents);
        unreadable = List.copyOf(unreadable);
    }

    /** Whether the poll brought nothing. */
    public boolean isEmpty() {
        return documents.isEmpty() && unreadable.isEmpty();
    }
}
