/**
 * The web server: who may ask, what an answer and an error look like; knows nothing of listings.
 */
package org.listings.explore.http;
