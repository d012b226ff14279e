/** Generations: which there are, how far they are, which one is live, and how that is changed. */
package org.listings.operations.generations;
