package org.listings.dashboards.install;

/** Kibana does not take these objects, today or later; the message says what it says. */
public final class ImportRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    ImportRefused(String message) {
        super(message);
    }
}
