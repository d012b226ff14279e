package org.listings.ingest.page.quality;

/** What one item of a labelled page must come out as; every text but the title may be null. */
public record Expected(
        int position,
        String heading,
        String kicker,
        String title,
        String dateText,
        String place,
        String startDate,
        String endDate,
        String descriptionStarts) {}
