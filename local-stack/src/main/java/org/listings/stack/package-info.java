/**
 * The real Kafka, schema registry and Elasticsearch as processes of this machine, owned by one home
 * folder.
 */
package org.listings.stack;
