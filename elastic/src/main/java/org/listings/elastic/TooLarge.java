package org.listings.elastic;

/** The request is longer than Elasticsearch, or a proxy before it, takes (413). */
public final class TooLarge extends RuntimeException {

    private static final long serialVersionUID = 1;

    TooLarge(Throwable cause) {
        super("longer than Elasticsearch or a proxy before it takes (413)", cause);
    }
}
