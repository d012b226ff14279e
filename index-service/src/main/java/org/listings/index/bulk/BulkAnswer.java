package org.listings.index.bulk;

import java.util.List;
import org.listings.index.document.Document;
import org.listings.kit.DeadLetter;

/**
 * What became of a chunk.
 *
 * @param indexed how many documents are in the index now
 * @param newer how many were there already, in this version or a later one
 * @param refused those that will never be taken, with why
 * @param again those to send again, because nothing is wrong with them
 * @param reason why those were not taken; null when there are none
 */
record BulkAnswer(
        int indexed, int newer, List<DeadLetter> refused, List<Document> again, String reason) {}
