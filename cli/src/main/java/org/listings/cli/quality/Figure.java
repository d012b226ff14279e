package org.listings.cli.quality;

/**
 * One figure.
 *
 * @param set what was measured on, as "seeds (60 items)"
 * @param what what was measured, as "topics micro-F1"
 * @param value 0 to 1
 * @param floor the least it must be
 */
public record Figure(String set, String what, double value, double floor) {

    /** Whether it is under its floor. */
    public boolean isTooLow() {
        return value < floor;
    }
}
