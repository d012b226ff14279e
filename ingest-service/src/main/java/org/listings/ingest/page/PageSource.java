package org.listings.ingest.page;

import java.io.IOException;
import java.io.Reader;

/** A page's text, decoded; read once, from its beginning. */
@FunctionalInterface
public interface PageSource {
    /** Opens the text. The splitter closes it. */
    Reader open() throws IOException;
}
