/**
 * What differs between two sets of listings, in words that tell what a change of the code did: a
 * pure merge of two streams in id order, with memory that does not grow with them.
 */
package org.listings.operations.difference;
