package org.listings.ingest.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a page's items usually have, counted over its first items.
 *
 * @param kickers a line above the title
 * @param kickersAboveDate a repeated kicker, then the date line, then the title
 * @param placeBelowDate the line below the date is the place
 * @param placeBelowTitle the line below the title is the place, where dates stand above titles
 * @param placeBehindComma items on one line with their date end with a comma and a place
 * @param ownDates a date line of their own
 * @param sections short headings other than months stand between items
 */
record Habits(
        boolean kickers,
        boolean kickersAboveDate,
        boolean placeBelowDate,
        boolean placeBelowTitle,
        boolean placeBehindComma,
        boolean ownDates,
        boolean sections) {

    static final Habits UNKNOWN = new Habits(false, false, false, false, false, true, false);
    private static final int LONGEST_KIND = 60;
    private static final int LONGEST_PLACE = 80;
    private static final int DEEPEST_DATE = 6;

    /** Short texts that stand more than once among the paragraphs. */
    static Set<String> repeated(List<Paragraph> paragraphs) {
        Map<String, Integer> counts = new HashMap<>();
        for (Paragraph p : paragraphs) {
            if (p.text().length() <= LONGEST_KIND && p.date().is(DateSight.Form.NONE)) {
                counts.merge(p.text(), 1, Integer::sum);
            }
        }
        Set<String> repeated = new HashSet<>();
        counts.forEach(
                (text, count) -> {
                    if (count > 1) {
                        repeated.add(text);
                    }
                });
        return repeated;
    }

    /** Counts over items, their ornaments and noise left out. */
    static Habits of(
            List<List<Paragraph>> items,
            Structure structure,
            boolean sections,
            Set<String> repeated) {
        int dated = 0;
        int kickers = 0;
        int kickersAboveDate = 0;
        Places below = new Places();
        Places second = new Places();
        int oneLines = 0;
        int commas = 0;
        for (List<Paragraph> item : items) {
            DateSight first = item.get(0).date();
            if (first.isDay() && !first.is(DateSight.Form.WHOLE)) {
                oneLines++;
                String title = first.before().isEmpty() ? first.after() : first.before();
                commas += OneLine.placeComma(title) > 0 ? 1 : 0;
            }
            int date = dateLine(item, structure.looseDates());
            if (date < 0) {
                continue;
            }
            dated++;
            kickers += date >= 2 ? 1 : 0;
            boolean kicker = date == 1 && item.size() > 2 && repeated.contains(item.get(0).text());
            kickersAboveDate += kicker && mayBeTitle(item.get(2), repeated) ? 1 : 0;
            below.count(item, date + 1);
            second.count(item, date + 2);
        }
        boolean above = structure.kind() == Structure.Kind.DATE_ABOVE_TITLE;
        boolean two = second.usual(dated);
        return new Habits(
                kickers * 2 > dated,
                kickersAboveDate * 10 > dated * 6,
                below.usual(dated) && (!above || (two && below.shorter(second))),
                above && two && second.shorter(below),
                commas * 2 > oneLines,
                dated * 2 >= items.size() && dated > 0,
                sections);
    }

    private static boolean mayBeTitle(Paragraph p, Set<String> repeated) {
        return !p.isProse() && !Chars.endsSentence(p.text()) && !repeated.contains(p.text());
    }

    static int dateLine(List<Paragraph> item, boolean looseDates) {
        for (int i = 0; i < Math.min(item.size(), DEEPEST_DATE); i++) {
            DateSight date = item.get(i).date();
            boolean loose = looseDates && date.is(DateSight.Form.LOOSE);
            if (date.is(DateSight.Form.WHOLE)
                    || (i > 0 && (loose || date.is(DateSight.Form.LEADING)))
                    || (i == 0 && item.size() > 1 && date.is(DateSight.Form.LEADING))) {
                return i;
            }
        }
        return -1;
    }

    /** Short, begins like a name, does not end like a sentence. */
    static boolean mayBePlace(Paragraph p) {
        String text = p.text();
        return !p.isMarked()
                && text.length() <= LONGEST_PLACE
                && !text.isEmpty()
                && !Character.isLowerCase(text.codePointAt(0))
                && p.words() <= 10
                && p.date().is(DateSight.Form.NONE)
                && ".!?;:…。".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** How often, and how long, a line at one place of the items may be a place. */
    private static final class Places {
        private int count;
        private int length;

        void count(List<Paragraph> item, int at) {
            if (at < item.size() && mayBePlace(item.get(at))) {
                count++;
                length += item.get(at).text().length();
            }
        }

        boolean usual(int of) {
            return count * 2 > of;
        }

        boolean shorter(Places other) {
            return (long) length * other.count * 10 < (long) other.length * count * 8;
        }
    }
}
