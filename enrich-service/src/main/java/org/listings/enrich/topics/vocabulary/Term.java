package org.listings.enrich.topics.vocabulary;

import org.listings.enrich.topics.matching.Phrase;

/**
 * A phrase of the vocabulary with the place where it is written.
 *
 * @param language BCP 47 primary tag of the language it is in
 * @param notation as written in the file
 * @param phrase what it stands for
 * @param weight what a match adds to the topic's score; 0 for phrases that only mask
 * @param place file and line
 */
public record Term(String language, String notation, Phrase phrase, double weight, Place place) {}
