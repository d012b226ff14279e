package org.listings.enrich.language;

import java.lang.Character.UnicodeScript;

/**
 * A run of letters of one script, folded to lower case.
 *
 * @param text between two spaces, so that n-grams see where it begins and ends
 * @param script what it is written in
 * @param weight 0 to 1: how much it tells of the language around it; names and quotations less
 * @param letters how many it has
 * @param capital whether it has a capital that no sentence's beginning explains
 */
record Word(String text, UnicodeScript script, float weight, int letters, boolean capital) {

    /** The word without its boundary spaces. */
    String bare() {
        return text.substring(1, text.length() - 1);
    }
}
