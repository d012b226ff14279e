/** What the codes of problems mean, read from the project's own documentation. */
package org.listings.explore.problems;
