/** What the topics' words are: one YAML file a topic, read, checked and held as values. */
package org.listings.enrich.topics.vocabulary;
