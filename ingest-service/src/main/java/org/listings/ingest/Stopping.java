package org.listings.ingest;

/** The service is to stop in the middle of a file, whose transaction is taken back. */
final class Stopping extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Stopping() {
        super("stopping", null, false, false);
    }
}
