/**
 * Splits a listing page into items by where its lines stand, with a structure learned from the page
 * itself. Pure: text in, records out.
 */
package org.listings.ingest.page;
