/**
 * What every service and the command share, without one word of the domain: settings, running until
 * a signal, health, metrics, dead letters.
 */
package org.listings.kit;
