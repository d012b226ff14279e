package org.listings.enrich.language;

/**
 * How much of an item is in one language.
 *
 * @param language BCP 47 tag
 * @param share share of the item's letters, 0 to 1
 */
public record LanguageShare(String language, double share) {
    public LanguageShare {
        if (language.isEmpty()) {
            throw new IllegalArgumentException("a share belongs to a language");
        }
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("share is 0 to 1, not " + share);
        }
    }
}
