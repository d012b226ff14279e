/**
 * The contract between the services: the records (generated from Avro), the topics that carry them,
 * and their serdes.
 */
package org.listings.schemas;
