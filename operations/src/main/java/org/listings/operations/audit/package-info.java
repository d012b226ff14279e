/** What operators did, kept for ever in a topic of its own. */
package org.listings.operations.audit;
