/** The listings command: one way in for people, one small class a command. */
package org.listings.cli;
