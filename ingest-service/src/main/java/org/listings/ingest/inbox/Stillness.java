package org.listings.ingest.inbox;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Decides when a file is whole: after two looks that found it the same, when it was last written
 * long enough ago (so a file that is moved in is taken at once), or when it has been the same for
 * that long by this process' own clock (so a file dated in the future is taken too).
 */
final class Stillness {

    private final Duration enough;
    private final Map<Path, Sight> sights = new HashMap<>();

    Stillness(Duration enough) {
        this.enough = enough;
    }

    /**
     * Notes one look at a file.
     *
     * @param now the wall clock, which file times are compared with
     * @param nanos this process' own clock
     */
    boolean isWhole(Path path, FileIdentity identity, Instant now, long nanos) {
        Sight before = sights.get(path);
        if (before == null || !before.identity.equals(identity)) {
            sights.put(path, new Sight(identity, nanos));
            return false;
        }
        return !identity.modified().toInstant().plus(enough).isAfter(now)
                || nanos - before.since >= enough.toNanos();
    }

    void forget(Path path) {
        sights.remove(path);
    }

    void keepOnly(Set<Path> present) {
        sights.keySet().retainAll(present);
    }

    private record Sight(FileIdentity identity, long since) {}
}
