/**
 * How well countries are found, measured on labelled listings: precision, recall and F1 over item
 * and country pairs.
 */
package org.listings.enrich.places.quality;
