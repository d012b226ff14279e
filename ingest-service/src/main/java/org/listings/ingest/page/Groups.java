package org.listings.ingest.page;

import java.util.List;

/** Takes the parts that a page falls into, in their order. */
interface Groups {
    /** The paragraphs of one item. */
    void item(List<Paragraph> paragraphs);

    /** Paragraphs outside all items: headings, a site's own words, introductions. */
    void outside(List<Paragraph> paragraphs);
}
