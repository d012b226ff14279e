package org.listings.ingest;

import java.io.IOException;
import org.listings.ingest.page.PageSink;
import org.listings.ingest.page.PageSource;
import org.listings.ingest.page.PageSummary;
import org.listings.ingest.page.UnreadablePage;

/** Tells a page's items apart; {@code new PageSplitter()::split}. */
@FunctionalInterface
public interface Splitter {
    PageSummary split(PageSource source, PageSink sink) throws IOException, UnreadablePage;
}
