/** How fast countries are found. */
package org.listings.benchmarks.places;
