/** An item on its way from words to meaning: what is known of it after each step. Pure. */
package org.listings.enrich.listing;
