/** A report of differences for people at a terminal, for people in a browser, and for programs. */
package org.listings.operations.difference.show;
