package org.listings.operations.difference;

/** Says how far something moved in time. */
final class Moved {
    private Moved() {}

    /** As {@code later by 1 day}, {@code earlier by 2 hours}. */
    static String by(long distance, String unit) {
        long far = Math.abs(distance);
        return (distance > 0 ? "later by " : "earlier by ")
                + far
                + " "
                + unit
                + (far == 1 ? "" : "s");
    }
}
