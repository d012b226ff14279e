/**
 * What happened in the pipeline, in indexes of its own beside the listings: files, dead letters,
 * measurements. A loop of its own that delivery never waits for and that nothing is lost with.
 */
package org.listings.index.operations;
