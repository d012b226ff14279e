/** How well the reader reads: the project's own labelled lines and their scores. */
package org.listings.dates.quality;
