package org.listings.index.bulk;

/** Elasticsearch will never take a document; the message is its own. */
public final class DocumentRefused extends Exception {

    private static final long serialVersionUID = 1;

    DocumentRefused(String message) {
        super(message, null, false, false); // it comes from there; a stack trace says nothing
    }
}
