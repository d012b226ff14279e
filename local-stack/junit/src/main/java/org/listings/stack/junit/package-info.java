/**
 * The real stack in integration tests: one per JVM, as processes or as containers, behind the same
 * interface.
 */
package org.listings.stack.junit;
