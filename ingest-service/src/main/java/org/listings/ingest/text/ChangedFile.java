package org.listings.ingest.text;

import java.io.IOException;

/** A file was written to, replaced or cut while it was read: it was not whole yet. */
public final class ChangedFile extends IOException {

    private static final long serialVersionUID = 1L;

    public ChangedFile(String message) {
        super(message);
    }
}
