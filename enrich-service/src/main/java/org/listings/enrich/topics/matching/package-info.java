/**
 * Finds phrases in text: words are split, folded and stemmed once, and one automaton over all
 * languages' phrases walks them.
 */
package org.listings.enrich.topics.matching;
