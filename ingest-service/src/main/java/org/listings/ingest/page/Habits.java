package org.listings.ingest.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a page's items have in common, counted over its first items. */
final class Habits {
    private static final int LONGEST_KIND = 60;
    private static final int LONGEST_PLACE = 80;

    private Habits() {}

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

    /** Counts over items how they usually look. */
    static Structure learn(Structure structure, List<List<Paragraph>> items) {
        int dated = 0;
        int kickers = 0;
        int places = 0;
        for (List<Paragraph> item : items) {
            int date = dateLine(item);
            if (date < 0) {
                continue;
            }
            dated++;
            kickers += date >= 2 ? 1 : 0;
            boolean below = date + 1 < item.size();
            places += below && mayBePlace(item.get(date + 1)) ? 1 : 0;
        }
        return structure.withHabits(
                kickers * 2 > dated, places * 2 > dated, dated * 2 >= items.size() && dated > 0);
    }

    static int dateLine(List<Paragraph> item) {
        for (int i = 0; i < Math.min(item.size(), 6); i++) {
            DateSight date = item.get(i).date();
            if (date.is(DateSight.Form.WHOLE) || (date.is(DateSight.Form.LEADING) && i > 0)) {
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
                && ".!?;:…".indexOf(text.charAt(text.length() - 1)) < 0;
    }
}
