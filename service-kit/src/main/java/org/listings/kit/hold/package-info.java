/**
 * Waiting out what is away: an outage is not the data's fault, so the step is repeated, a little
 * later each time, until it works or the service is stopped.
 */
package org.listings.kit.hold;
