/**
 * What is told about every file: JSON beside where it was dropped, and one kept for each published
 * content.
 */
package org.listings.ingest.receipt;
