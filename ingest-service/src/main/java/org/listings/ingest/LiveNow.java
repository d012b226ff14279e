package org.listings.ingest;

import java.time.Instant;
import org.listings.schemas.Searchable;

/** Which generation is live, as those who announce listings say. */
final class LiveNow {

    private String generation = "";
    private Instant since = Instant.MIN;

    /**
     * Hears an announcement.
     *
     * @return whether another generation is live by it
     */
    boolean heard(Searchable announcement) {
        if (!announcement.getLive() || announcement.getSearchableAt().isBefore(since)) {
            return false;
        }
        since = announcement.getSearchableAt();
        boolean switched = !generation.equals(announcement.getGeneration());
        generation = announcement.getGeneration();
        return switched;
    }

    /** Its name; empty before anybody said so. */
    String generation() {
        return generation;
    }
}
