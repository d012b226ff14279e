package org.listings.enrich.places.quality;

/**
 * Counts of labels and what they amount to.
 *
 * @param right found and labelled
 * @param extra found, not labelled
 * @param missed labelled, not found
 */
public record Score(int right, int extra, int missed) {
    static final Score NONE = new Score(0, 0, 0);

    Score plus(Score other) {
        return new Score(right + other.right, extra + other.extra, missed + other.missed);
    }

    /** 1 where nothing was found. */
    public double precision() {
        return right + extra == 0 ? 1 : (double) right / (right + extra);
    }

    /** 1 where nothing was labelled. */
    public double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    /** The harmonic mean of precision and recall; 1 where nothing was found nor labelled. */
    public double f1() {
        int all = 2 * right + extra + missed;
        return all == 0 ? 1 : 2.0 * right / all;
    }
}
