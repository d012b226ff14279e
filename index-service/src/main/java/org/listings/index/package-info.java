/**
 * From a generation's enriched topic into its index: poll, put, give up what was refused, and once
 * a second refresh, announce and commit.
 */
package org.listings.index;
