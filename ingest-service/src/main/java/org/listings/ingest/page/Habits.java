package org.listings.ingest.page;

/**
 * What a page's items usually have, counted over its first items.
 *
 * @param kickers a line above the title
 * @param kickersAboveDate a repeated kicker, then the date line, then the title
 * @param placeAboveDate the line directly above the date is the place, the title above it
 * @param placeBelowDate the line below the date is the place
 * @param placeBelowTitle the line below the title is the place, where dates stand above titles
 * @param placeBehindComma items on one line with their date end with a comma and a place
 * @param placeBeforeBar date lines begin with a place and a bar: "Dakar, Senegal | 3 March 2015"
 * @param dateLast the date line stands below the description
 * @param ownDates a date line of their own
 * @param oneParagraph nothing but one paragraph
 * @param kickerBesideDate "News 3 March 2015" alone on the line above the title
 * @param ending the line that ends item after item, a link
 * @param textLast items end with running text or a sentence
 * @param sections short headings other than months stand between items
 */
record Habits(
        boolean kickers,
        boolean kickersAboveDate,
        boolean placeAboveDate,
        boolean placeBelowDate,
        boolean placeBelowTitle,
        boolean placeBehindComma,
        boolean placeBeforeBar,
        boolean dateLast,
        boolean ownDates,
        boolean oneParagraph,
        boolean kickerBesideDate,
        Ending ending,
        boolean textLast,
        boolean sections) {

    static final Habits UNKNOWN =
            new Habits(
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    false,
                    true,
                    false,
                    false,
                    Ending.NONE,
                    false,
                    false);

    Habits withEnding(Ending line) {
        return with(placeAboveDate, line);
    }

    Habits withPlaceAboveDate() {
        return with(true, ending);
    }

    private Habits with(boolean place, Ending line) {
        return new Habits(
                kickers,
                kickersAboveDate,
                place,
                placeBelowDate,
                placeBelowTitle,
                placeBehindComma,
                placeBeforeBar,
                dateLast,
                ownDates,
                oneParagraph,
                kickerBesideDate,
                line,
                textLast,
                sections);
    }
}
