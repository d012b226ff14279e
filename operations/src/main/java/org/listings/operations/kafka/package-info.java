/** Looking into Kafka without taking part: records, ends, how far groups have read. */
package org.listings.operations.kafka;
