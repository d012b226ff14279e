/** All items of a file or none, and the ledger that says which contents are published. */
package org.listings.ingest.publish;
