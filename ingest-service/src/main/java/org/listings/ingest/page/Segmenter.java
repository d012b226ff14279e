package org.listings.ingest.page;

/** Cuts the stream of a page's paragraphs into items and what stands between them. */
interface Segmenter {
    void accept(Paragraph paragraph);

    /** No more paragraphs. */
    void end();
}
