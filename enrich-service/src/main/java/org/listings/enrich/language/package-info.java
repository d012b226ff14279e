/** In which language an item is written: words vote, scripts decide first, names count less. */
package org.listings.enrich.language;
