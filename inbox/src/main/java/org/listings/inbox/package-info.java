/** The folder that files are dropped into, and the receipts in it, as all who use them see them. */
package org.listings.inbox;
