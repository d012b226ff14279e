/** Reading the live listings through the alias, as the command does: all of them, or counted. */
package org.listings.index.read;
