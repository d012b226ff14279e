/**
 * What a listing looks like in the index: one writer, one JSON document, keys as in the Avro
 * schema.
 */
package org.listings.index.document;
