/**
 * Text as a row of folded words, and a trie that finds the longest phrase at a word: what taggers
 * by vocabulary share.
 */
package org.listings.enrich.text;
