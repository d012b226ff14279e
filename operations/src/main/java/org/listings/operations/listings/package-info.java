/** The listings of a generation, one after the other. */
package org.listings.operations.listings;
