package org.listings.cli;

import java.time.Duration;
import java.time.Instant;

/** How long something is ago, in the largest unit that says enough. */
final class Ago {
    private static final int ENOUGH = 2;

    private Ago() {}

    /** As {@code 40 s}, {@code 5 min}, {@code 3 h}, {@code 12 d}; never negative. */
    static String of(Instant then, Instant now) {
        return of(Duration.between(then, now));
    }

    static String of(Duration time) {
        long seconds = Math.max(0, time.toSeconds());
        Duration age = Duration.ofSeconds(seconds);
        if (age.toDays() >= ENOUGH) {
            return age.toDays() + " d";
        }
        if (age.toHours() >= ENOUGH) {
            return age.toHours() + " h";
        }
        if (age.toMinutes() >= ENOUGH) {
            return age.toMinutes() + " min";
        }
        return seconds + " s";
    }
}
