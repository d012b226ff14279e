/** How fast and how well languages are read, beside the libraries that could have done it. */
package org.listings.benchmarks.language;
