/**
 * The words that searches compare: stems by language, accents folded. Listings are analysed once,
 * when they are enriched; a query is analysed the same way, so that any Elasticsearch finds them.
 */
package org.listings.search;
