package org.listings.enrich.topics.quality;

/**
 * How often tags were right.
 *
 * @param right tags given and due
 * @param wrong tags given and not due
 * @param missed tags due and not given
 */
public record Figures(int right, int wrong, int missed) {

    static final Figures NONE = new Figures(0, 0, 0);

    Figures plus(Figures other) {
        return new Figures(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    public double precision() {
        return ratio(right, right + wrong);
    }

    public double recall() {
        return ratio(right, right + missed);
    }

    public double f1() {
        return ratio(2 * right, 2 * right + wrong + missed);
    }

    /** How often it was due. */
    public int due() {
        return right + missed;
    }

    private static double ratio(int part, int whole) {
        return whole == 0 ? 1 : (double) part / whole;
    }
}
