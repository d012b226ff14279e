/** How fast the date reader is, and how it compares with libraries that read dates. */
package org.listings.benchmarks.dates;
