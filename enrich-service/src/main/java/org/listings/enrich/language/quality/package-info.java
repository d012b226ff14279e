/** How well languages are read, on texts labelled for this project. */
package org.listings.enrich.language.quality;
