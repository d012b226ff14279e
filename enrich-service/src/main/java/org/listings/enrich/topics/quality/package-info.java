/** Scores the tagger against items labelled by hand. */
package org.listings.enrich.topics.quality;
