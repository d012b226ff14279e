package org.listings.dates;

/**
 * The times that stand with a date: from, until or null, and the zone as written and as an offset.
 */
record Times(Clock from, Clock until, String zone, String offset) {}
