package org.listings.ingest.page;

/** The page cannot be split; the message tells a person why and what to do. */
public final class UnreadablePage extends Exception {
    private static final long serialVersionUID = 1L;

    public UnreadablePage(String reason) {
        super(reason);
    }
}
