/**
 * Records that the services gave up: what they are, what has become of each, sending them back,
 * discarding them. The topic of dead letters is only ever added to; what was done with a letter
 * stands in the audit.
 */
package org.listings.operations.deadletters;
