/**
 * Which countries a listing speaks of: names, adjectives, inhabitants and well-known cities found
 * by one trie, then decided by what stands around them. All words are tables under {@code
 * resources/org/listings/enrich/places}.
 */
package org.listings.enrich.places;
