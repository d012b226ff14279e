package org.listings.ingest;

/** Hears how far a file has come; tests end the process there. */
interface Milestones {

    /** What a file passes, in order. */
    enum Milestone {
        SCANNED,
        FIRST_ITEM_SENT,
        ALL_ITEMS_SENT,
        COMMITTED,
        RECEIPT_WRITTEN,
        ARCHIVED
    }

    /** Nobody listens. */
    Milestones NONE = milestone -> {};

    void passed(Milestone milestone);
}
