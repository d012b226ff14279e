/** The folders: what lies in the inbox, when it is whole, and where it goes afterwards. */
package org.listings.ingest.inbox;
