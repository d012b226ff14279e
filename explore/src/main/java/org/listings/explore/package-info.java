/** The Explore page: finding and reading listings in a browser, over a JSON API of its own. */
package org.listings.explore;
