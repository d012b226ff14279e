package org.listings.ingest;

import java.io.IOException;
import org.listings.schemas.RawItem;

/** Takes what a file holds, in its order. */
@FunctionalInterface
public interface ItemSink {

    /** One item, as it is published. */
    void item(RawItem item) throws IOException;

    /** Something wrong with one line of the file; items have theirs in them, too. */
    default void problem(int line, String code, String detail) throws IOException {}
}
