package org.listings.enrich.topics.matching;

/** A phrase that cannot be read; the message says why. */
public final class BadPhrase extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    BadPhrase(String why) {
        super(why);
    }
}
