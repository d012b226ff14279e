/** From a file's bytes to numbered lines of text, or to the reason why it is not text. */
package org.listings.ingest.text;
