package org.listings.ingest.page;

/** The page's title and the heading that the next items stand under, as the page goes on. */
final class RunningHeading {
    private static final int YEAR_DIGITS = 4;

    private String pageTitle;
    private String heading;
    private String year;

    void pageTitle(String title) {
        pageTitle = title;
    }

    /** The page's title, or null as long as none was seen. */
    String pageTitle() {
        return pageTitle;
    }

    /** A heading that is no time. */
    void section(String text) {
        heading = text;
    }

    // grammar: "March" below "2012" is "March 2012"
    void period(String text) {
        boolean digits = text.codePoints().anyMatch(Character::isDigit);
        if (digits) {
            year = Chars.hasLetter(text) ? null : text;
        }
        String around = year != null ? year : yearOf(pageTitle);
        heading = !digits && around != null ? text + " " + around : text;
    }

    /** The heading in force, or null. */
    String text() {
        return heading;
    }

    /**
     * The heading for an item of that date text; without one, the page's title where it names the
     * year that the date lacks.
     */
    String forDate(String dateText) {
        boolean lacksYear = dateText != null && !DateSight.hasYear(dateText);
        return heading == null && lacksYear && yearOf(pageTitle) != null ? pageTitle : heading;
    }

    /** The one year that a page's title names, or null. */
    private static String yearOf(String title) {
        if (title == null) {
            return null;
        }
        String only = null;
        for (String word : title.split("[^\\p{Nd}]+", -1)) {
            boolean isYear =
                    word.length() == YEAR_DIGITS
                            && (word.startsWith("19") || word.startsWith("20"));
            if (isYear && only != null) {
                return null;
            }
            only = isYear ? word : only;
        }
        return only;
    }
}
