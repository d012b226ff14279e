/** The inbox folder: putting files into it whole, and reading what receipts say of them. */
package org.listings.explore.inbox;
