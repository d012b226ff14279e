package org.listings.enrich.places;

import java.util.List;

/**
 * A country that a listing speaks of.
 *
 * @param country ISO 3166-1 alpha-2 (XK for Kosovo)
 * @param matched the words that name it, as written, each once, in order of appearance
 * @param because how it was recognised, for people
 */
public record CountryTag(String country, List<String> matched, String because) {
    public CountryTag {
        if (country == null || country.length() != 2) {
            throw new IllegalArgumentException("Not an ISO 3166-1 alpha-2 code: " + country);
        }
        matched = List.copyOf(matched);
    }
}
