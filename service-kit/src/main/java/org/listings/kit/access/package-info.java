/**
 * Reaching a server over HTTP: where it is, whom it takes us for, which authority we trust; each
 * from settings with a common prefix, refused by name when they cannot be.
 */
package org.listings.kit.access;
