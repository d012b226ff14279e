/** How the pipeline is, as operators ask: what is live, how fresh, what is on its way. */
package org.listings.explore.status;
