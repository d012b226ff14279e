/**
 * What the page asks of Elasticsearch: listings by pages, counts by facet and by time, one listing.
 */
package org.listings.explore.find;
