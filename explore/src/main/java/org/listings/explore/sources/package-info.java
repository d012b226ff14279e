/** Where a listing was read from, and what stood there. */
package org.listings.explore.sources;
