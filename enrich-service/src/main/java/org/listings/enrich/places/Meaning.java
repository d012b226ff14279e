package org.listings.enrich.places;

/**
 * What a phrase of the tables stands for.
 *
 * @param country null where the phrase is known to name no country
 * @param onlyIn the one language in whose texts it stands for that; empty for any
 */
record Meaning(Kind kind, String country, String onlyIn, Writing writing) {

    /** How a phrase points to its country. */
    enum Kind {
        NAME("named"),
        ADJECTIVE("adjective or inhabitant"),
        CITY("city or province"),
        /**
         * A region, a sea, a treaty, an ordinary word: no country, and neither is any shorter
         * phrase inside.
         */
        NO_COUNTRY("");

        final String because;

        Kind(String because) {
            this.because = because;
        }
    }

    /** How the first word must be written for the phrase to count. */
    enum Writing {
        ANY,
        CAPITALISED,
        UPPER
    }
}
