package org.listings.kit.hold;

/** The service was told to stop while it waited: what is under way is left, uncommitted. */
public final class Stopped extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Stopped() {
        super("stopped while waiting");
    }
}
