/**
 * Elasticsearch: reaching it, making a generation's index, and putting documents into it so that
 * each ends as indexed or as refused for good.
 */
package org.listings.index.elastic;
