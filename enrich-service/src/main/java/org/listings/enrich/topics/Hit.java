package org.listings.enrich.topics;

import org.listings.enrich.topics.matching.Match;

/**
 * A phrase of a topic found in a field.
 *
 * @param topic number of the topic
 * @param weight of the phrase, in the text's language
 * @param match where
 */
record Hit(int topic, double weight, Match match) {}
