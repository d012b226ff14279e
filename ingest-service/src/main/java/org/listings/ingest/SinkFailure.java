package org.listings.ingest;

import java.io.IOException;

/** Carries what a sink threw through the splitter, so that it is not taken for the splitter's. */
final class SinkFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SinkFailure(Exception cause) {
        super(cause);
    }

    /** Throws the sink's own exception. */
    RuntimeException unwrapped() throws IOException {
        if (getCause() instanceof IOException io) {
            throw io;
        }
        return (RuntimeException) getCause();
    }
}
