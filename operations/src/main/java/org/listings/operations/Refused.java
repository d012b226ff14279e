package org.listings.operations;

/** An operation was asked for that would do harm or makes no sense now; nothing was done. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /**
     * @param message what is in the way, and what to do
     */
    public Refused(String message) {
        super(message);
    }
}
