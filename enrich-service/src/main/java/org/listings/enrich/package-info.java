/**
 * The enrich service: raw items in, understood listings out, exactly once. A thin shell around the
 * pure packages below it.
 */
package org.listings.enrich;
