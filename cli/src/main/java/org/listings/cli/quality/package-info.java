/**
 * Figures on the project's own labelled sets, each beside the floor that it must not fall under.
 */
package org.listings.cli.quality;
