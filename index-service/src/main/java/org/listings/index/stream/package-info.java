/**
 * The Kafka side: reading enriched records so that none is lost between a poll and its commit, and
 * saying in a topic which ones can be found.
 */
package org.listings.index.stream;
