package org.listings.ingest;

import java.util.Locale;

/** What became of a file that was taken up. */
enum Outcome {
    PUBLISHED,
    SKIPPED,
    FAILED,
    /** It was not whole, or is gone; nothing was done. */
    LEFT;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }
}
