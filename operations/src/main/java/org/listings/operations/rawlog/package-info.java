/** Single items of the raw log, for whoever wants to see what was read at one place. */
package org.listings.operations.rawlog;
