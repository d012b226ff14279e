package org.listings.enrich.topics;

/**
 * What an item says. Any part may be null.
 *
 * @param title its title
 * @param description what follows it
 * @param kicker the line above the title, a theme or a photo credit
 */
public record TopicText(String title, String description, String kicker) {}
