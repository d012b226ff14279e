/**
 * One grammar that reads and finds dates and times in the text of listing pages, in any of its
 * languages.
 */
package org.listings.dates;
