/** Measures the splitter on labelled pages: recall, precision, exact fields. */
package org.listings.ingest.page.quality;
