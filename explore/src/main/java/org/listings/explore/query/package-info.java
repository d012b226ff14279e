/** What people type into the search box, read into clauses; pure, and errors are in words. */
package org.listings.explore.query;
