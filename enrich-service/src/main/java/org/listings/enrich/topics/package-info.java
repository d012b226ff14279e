/** Says what a text is about: topics with their score and the words that speak for them. */
package org.listings.enrich.topics;
