package org.listings.enrich.language;

import java.util.List;

/**
 * The language of an item.
 *
 * @param language BCP 47 tag of the main language, {@code und} where the text does not say
 * @param confidence 0 to 1, how sure the main language is among all known ones
 * @param languages what a mixed item is written in, largest share first; empty where one language
 *     fills it
 * @param because the script, shares and words that led there, for people
 */
public record LanguageReading(
        String language, double confidence, List<LanguageShare> languages, String because) {

    /** The tag of text whose language is not known (BCP 47, ISO 639-2). */
    public static final String UNDETERMINED = "und";

    /** The code of a language that is no more than likely, in docs/problems.md. */
    public static final String UNSURE = "language-unsure";

    private static final double SURE = 0.6;

    public LanguageReading {
        if (language.isEmpty()) {
            throw new IllegalArgumentException("a language is a tag, or und; it is never empty");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is 0 to 1, not " + confidence);
        }
        languages = List.copyOf(languages);
    }

    /** Whether a language is named that another may turn out to be. */
    public boolean isUnsure() {
        return confidence < SURE && !language.equals(UNDETERMINED);
    }

    /** Says for people what is unsure. */
    public String doubt() {
        return "read as " + language + " with confidence " + confidence;
    }

    static LanguageReading undetermined(double confidence, String because) {
        return new LanguageReading(UNDETERMINED, confidence, List.of(), because);
    }
}
