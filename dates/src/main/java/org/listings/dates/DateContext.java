package org.listings.dates;

/**
 * What is known around a date text; each part may be null.
 *
 * @param heading the heading that the item stands under, such as "December 2021"
 * @param language BCP 47 tag of the item's language; a region decides numeric dates (en-US against
 *     en-GB)
 * @param dayOrder what the page's other numeric dates prove, see {@link DateReader#dayOrderOf}
 */
public record DateContext(String heading, String language, DayOrder dayOrder) {
    /** Nothing is known. */
    public static final DateContext NONE = new DateContext(null, null, null);
}
