package org.listings.ingest.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the line that ends item after item: a link ("See details"), whatever its words. */
final class Ending {
    private static final int LONGEST = 5;
    private static final int FEWEST = 3;

    private Ending() {}

    /** The line, or null; the last item may lack it. */
    static String of(List<List<Paragraph>> items) {
        Map<String, Integer> counts = new HashMap<>();
        for (List<Paragraph> item : items) {
            Paragraph last = item.get(item.size() - 1);
            if (item.size() > 1 && mayBe(last)) {
                counts.merge(last.text(), 1, Integer::sum);
            }
        }
        for (Map.Entry<String, Integer> line : counts.entrySet()) {
            if (line.getValue() >= FEWEST && line.getValue() * 5 >= (items.size() - 1) * 4) {
                return line.getKey();
            }
        }
        return null;
    }

    // grammar: link = the same short line below each item: running text above the first, none below
    // the last
    static String ofPage(List<Paragraph> page) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Integer> firstProse = new HashMap<>();
        Map<String, Integer> lastProse = new HashMap<>();
        int prose = 0;
        for (Paragraph p : page) {
            prose += p.isProse() ? 1 : 0;
            if (mayBe(p) && !p.isOrnament()) {
                counts.merge(p.text(), 1, Integer::sum);
                firstProse.putIfAbsent(p.text(), prose);
                lastProse.put(p.text(), prose);
            }
        }
        String most = null;
        for (Map.Entry<String, Integer> line : counts.entrySet()) {
            String text = line.getKey();
            boolean ends = firstProse.get(text) > 0 && lastProse.get(text) == prose;
            boolean more = most == null || line.getValue() > counts.get(most);
            if (ends && more && line.getValue() >= FEWEST) {
                most = text;
            }
        }
        return most;
    }

    private static boolean mayBe(Paragraph p) {
        return p.words() <= LONGEST
                && !p.isMarked()
                && p.date().is(DateSight.Form.NONE)
                && p.text().indexOf(',') < 0;
    }

    /** The item without it. */
    static List<Paragraph> without(List<Paragraph> item, String ending) {
        int last = item.size() - 1;
        boolean ends = last > 0 && item.get(last).text().equals(ending);
        return ends ? item.subList(0, last) : item;
    }
}
