package org.listings.operations.deadletters;

import java.util.Optional;
import org.listings.operations.audit.AuditEntry;

/**
 * A letter with what has become of it.
 *
 * @param deed what an operator did with it; empty when nothing
 * @param cameBackAs the letter that it came back as; empty when it did not
 */
public record FiledLetter(
        Letter letter,
        Standing standing,
        Optional<AuditEntry> deed,
        Optional<LetterId> cameBackAs) {

    /** Its name. */
    public LetterId id() {
        return letter.id();
    }

    /** Whether something is left to do. */
    public boolean isOpen() {
        return standing.isOpen();
    }

    /** What has become of it, in words. */
    public String inWords() {
        String by =
                deed.map(entry -> " by " + entry.who() + " at " + entry.at().toString()).orElse("");
        return switch (standing) {
            case OPEN -> letter.attempts() == 0 ? "open" : "open, sent back " + times() + " before";
            case GIVEN_UP -> "given up: it was sent back " + times() + " and came here each time";
            case SENT_BACK -> "sent back" + by + "; " + letter.group() + " has yet to read it";
            case CAME_BACK -> "sent back" + by + ", and came here again as " + cameBackAs.get();
            case SETTLED -> "sent back" + by + ", and read without complaint";
            case DISCARDED -> "discarded" + by + ": " + deed.get().detail();
            case OBSOLETE -> "obsolete: the generation " + letter.generation() + " is gone";
        };
    }

    private String times() {
        return letter.attempts() == 1 ? "once" : letter.attempts() + " times";
    }
}
