/** Putting documents into an index so that each ends as indexed or as refused for good. */
package org.listings.index.bulk;
