package org.listings.operations.deadletters;

import java.util.Optional;
import org.listings.kit.RecordPlace;

/**
 * That a record was sent back, as the audit has it: {@code back to listings.raw-2@1234, attempt 1}.
 *
 * @param place where it stands now
 * @param attempt the how manieth time this was
 */
record Sending(RecordPlace place, int attempt) {

    private static final String BEGIN = "back to ";
    private static final String COMMA = ", ";

    /** The place in an audit entry's words; empty when they say something else. */
    static Optional<RecordPlace> placeIn(String detail) {
        int end = detail.indexOf(COMMA);
        return detail.startsWith(BEGIN) && end > 0
                ? RecordPlace.parse(detail.substring(BEGIN.length(), end))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return BEGIN + place + COMMA + "attempt " + attempt;
    }
}
