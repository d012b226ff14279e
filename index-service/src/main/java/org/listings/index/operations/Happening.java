package org.listings.index.operations;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;

/**
 * Something that happened, as its document: written again, it is the same document.
 *
 * @param at when; in the month's index
 * @param fields as in {@code operations-template.json}
 */
record Happening(String id, Instant at, ObjectNode fields) {

    Happening {
        fields = fields.deepCopy();
        fields.put("at", at.toString());
    }

    /** The same as the one document that is written over: what was so before is so no more. */
    Happening asNow() {
        ObjectNode now = fields.deepCopy();
        now.put("kind", "now");
        return new Happening("now", at, now);
    }
}
