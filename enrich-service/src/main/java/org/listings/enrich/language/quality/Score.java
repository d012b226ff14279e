package org.listings.enrich.language.quality;

/** How many of some texts came out right. */
public record Score(int right, int of) {

    static Score of(boolean right) {
        return new Score(right ? 1 : 0, 1);
    }

    Score plus(Score other) {
        return new Score(right + other.right, of + other.of);
    }

    /** 0 to 1; 1 where there was nothing to get wrong. */
    public double accuracy() {
        return of == 0 ? 1 : (double) right / of;
    }
}
