package org.listings.kit.hold;

/** Something outside cannot do its part now, and no record is to blame; the message says what. */
public final class Away extends Exception {

    private static final long serialVersionUID = 1;

    public Away(String reason) {
        super(reason);
    }

    public Away(String reason, Throwable cause) {
        super(reason, cause);
    }
}
