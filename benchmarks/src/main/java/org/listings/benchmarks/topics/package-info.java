/** How fast topics are tagged. */
package org.listings.benchmarks.topics;
