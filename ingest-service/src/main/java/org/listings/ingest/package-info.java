/** Takes each file that is dropped into the inbox once, and publishes its items all or none. */
package org.listings.ingest;
