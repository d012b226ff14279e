package org.listings.operations.deadletters;

import java.util.Locale;

/** What has become of a dead letter. */
public enum Standing {
    /** Nobody has done anything with it. */
    OPEN,
    /** It was sent back as often as it may be, and came here each time. */
    GIVEN_UP,
    /** It was sent back, and its service has not read it yet. */
    SENT_BACK,
    /** It was sent back, and was given up again as another letter. */
    CAME_BACK,
    /** It was sent back, and read without being given up again. */
    SETTLED,
    /** Somebody decided that it is not wanted, and said why. */
    DISCARDED,
    /** The generation that missed it has been pruned. */
    OBSOLETE;

    /** Whether something is left to do. */
    public boolean isOpen() {
        return this == OPEN || this == GIVEN_UP;
    }

    /** As people and JSON write it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
