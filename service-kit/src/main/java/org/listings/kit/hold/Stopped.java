package org.listings.kit.hold;

/** The service was told to stop: what is under way is left, uncommitted. */
public final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Stopped() {
        super("told to stop");
    }
}
