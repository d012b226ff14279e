package org.listings.ingest.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts over a page's first items what they usually have. */
final class HabitCount {
    private static final int LONGEST_KIND = 60;
    private static final int LONGEST_PLACE = 80;
    private static final int DEEPEST_DATE = 6;
    private final Structure structure;
    private final Set<String> repeated;
    private final Places above = new Places();
    private final Places below = new Places();
    private final Places second = new Places();
    private final KickersBesideDates beside = new KickersBesideDates();
    private int items;
    private int texts;
    private int dated;
    private int kickers;
    private int kickersAboveDate;
    private int oneLines;
    private int commas;
    private int bars;
    private int barPlaces;
    private int datesLast;
    private int single;

    HabitCount(Structure structure, Set<String> repeated) {
        this.structure = structure;
        this.repeated = repeated;
    }

    /**
     * Short texts that stand more than once among the paragraphs; menu, breadcrumb and title above
     * the first day or running text count once.
     */
    static Set<String> repeated(List<Paragraph> paragraphs, Words words) {
        Map<String, Integer> counts = new HashMap<>();
        boolean head = true;
        for (Paragraph p : paragraphs) {
            head &= !p.date().isDay() && (!p.isProse() || words.isNoise(p.text()));
            if (p.text().length() <= LONGEST_KIND && p.date().is(DateSight.Form.NONE)) {
                counts.merge(p.text(), 1, head ? Math::max : Integer::sum);
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

    /** Adds an item, its ornaments and noise left out. */
    void add(List<Paragraph> item) {
        items++;
        Paragraph last = item.get(item.size() - 1);
        texts += last.isProse() || Chars.endsSentence(last.text()) ? 1 : 0;
        single += item.size() == 1 ? 1 : 0;
        DateSight first = item.get(0).date();
        if (first.isDay() && !first.is(DateSight.Form.WHOLE)) {
            oneLines++;
            String title = first.before().isEmpty() ? first.after() : first.before();
            commas += OneLine.placeComma(title) > 0 ? 1 : 0;
        }
        item.stream().limit(DEEPEST_DATE).forEach(this::bar);
        beside.count(item);
        int date = dateLine(item);
        if (date < 0) {
            datesLast += dateBelowProse(item) > 0 ? 1 : 0;
            return;
        }
        dated++;
        kickers += date >= 2 ? 1 : 0;
        boolean kicker = date == 1 && item.size() > 2 && repeated.contains(item.get(0).text());
        kickersAboveDate += kicker && mayBeTitle(item.get(2)) ? 1 : 0;
        String over = date >= 2 ? item.get(date - 1).text() : "";
        if (over.indexOf(',') > 0 && OneLine.isPlace(over)) {
            above.count(item, date - 1);
        }
        below.count(item, date + 1);
        second.count(item, date + 2);
    }

    /**
     * @param ending see {@link Ending}
     */
    Habits habits(boolean sections, Ending ending) {
        boolean datesAbove =
                structure.kind() == Structure.Kind.DATE_ABOVE_TITLE
                        || structure.kind() == Structure.Kind.LINES;
        boolean two = second.usual(dated);
        boolean placeAboveDate = structure.habits().placeAboveDate() || above.usual(dated);
        return new Habits(
                kickers * 2 > dated && !placeAboveDate,
                kickersAboveDate * 10 > dated * 6,
                placeAboveDate,
                datesAbove
                        ? two && below.usual(dated) && below.shorter(second)
                        : below.usual(dated) && below.likeNames(),
                datesAbove && two && second.shorter(below),
                commas * 2 > oneLines,
                barPlaces * 2 > bars,
                datesLast * 2 > items,
                dated * 2 >= items && dated > 0,
                single * 10 >= items * 6,
                beside.usual(items),
                ending,
                texts * 3 > items * 2,
                sections);
    }

    private void bar(Paragraph p) {
        if (p.date().is(DateSight.Form.LOOSE) && p.text().indexOf('|') > 0) {
            bars++;
            barPlaces += isPlaceBeforeBar(p.date().before()) ? 1 : 0;
        }
    }

    /** Two names with a comma are a place, not a kind. */
    static boolean isPlaceBeforeBar(String before) {
        return before.indexOf(',') > 0 && OneLine.isPlace(before);
    }

    /** The date line below an item's running text, or -1. */
    static int dateBelowProse(List<Paragraph> item) {
        boolean prose = false;
        for (int i = 0; i < item.size(); i++) {
            Paragraph p = item.get(i);
            if (prose && (p.date().is(DateSight.Form.WHOLE) || p.date().is(DateSight.Form.LOOSE))) {
                return i;
            }
            prose |= p.isProse();
        }
        return -1;
    }

    private int dateLine(List<Paragraph> item) {
        for (int i = 0; i < Math.min(item.size(), DEEPEST_DATE); i++) {
            DateSight date = item.get(i).date();
            if (date.isTitleAbove(item, i)) {
                continue;
            }
            boolean loose = structure.looseDates() && date.is(DateSight.Form.LOOSE);
            boolean line = date.isLine() || loose;
            if (date.is(DateSight.Form.WHOLE) || (line && item.size() > 1)) {
                return i;
            }
            if (i > 0 && item.get(i).isProse()) {
                return -1;
            }
        }
        return -1;
    }

    private boolean mayBeTitle(Paragraph p) {
        return !p.isProse() && !Chars.endsSentence(p.text()) && !repeated.contains(p.text());
    }

    /** Short, begins like a name, does not end like a sentence. */
    static boolean mayBePlace(Paragraph p) {
        String text = p.text();
        return !p.isMarked()
                && text.length() <= LONGEST_PLACE
                && !TimeOfDay.begins(text)
                && !text.isEmpty()
                && !Character.isLowerCase(text.codePointAt(0))
                && p.words() <= 10
                && p.date().is(DateSight.Form.NONE)
                && ".!?;:…。".indexOf(text.charAt(text.length() - 1)) < 0;
    }

    /** How often, and how long, a line at one place of the items may be a place. */
    private static final class Places {
        private int count;
        private int names;
        private int length;

        void count(List<Paragraph> item, int at) {
            if (at < item.size() && mayBePlace(item.get(at))) {
                count++;
                length += item.get(at).text().length();
                String text = item.get(at).text();
                names += OneLine.isPlace(text) || text.indexOf(',') > 0 ? 1 : 0;
            }
        }

        boolean usual(int of) {
            return count * 2 > of;
        }

        boolean likeNames() {
            return names * 2 >= count;
        }

        boolean shorter(Places other) {
            return (long) length * other.count * 10 < (long) other.length * count * 8;
        }
    }
}
