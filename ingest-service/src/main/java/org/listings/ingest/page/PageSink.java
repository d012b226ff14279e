package org.listings.ingest.page;

/** Takes what the splitter finds, in the order of the page. */
public interface PageSink {
    /** The page's title; at most once, before the first item. */
    void pageTitle(String title);

    /** One item, complete. */
    void item(Item item);

    /** Something wrong with the page that belongs to no item. */
    void problem(PageProblem problem);

    /** A structure that was considered for the page, and what it would be worth. */
    default void considered(String structure) {}

    /** What one line of the file was taken for; each line exactly once. */
    default void role(LineRole role) {}
}
