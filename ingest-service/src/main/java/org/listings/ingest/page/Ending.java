package org.listings.ingest.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The line that ends item after item: a link ("See details") or a byline ("Posted by A. Name |
 * Comments"), whatever its words.
 *
 * @param words that the lines have in common
 */
record Ending(Part part, String words) {
    /** What the lines have in common. */
    enum Part {
        ALL,
        BEGINNING,
        END
    }

    static final Ending NONE = new Ending(Part.ALL, "");
    private static final int LONGEST_LINK = 5;
    private static final int LONGEST_LINE = 12;
    private static final int COMMON = 3;
    private static final int FEWEST = 3;

    /** The ending of these items, the last of which may lack it; NONE if there is none. */
    static Ending of(List<List<Paragraph>> items) {
        Map<Ending, Integer> counts = new HashMap<>();
        for (List<Paragraph> item : items) {
            Paragraph last = item.get(item.size() - 1);
            if (item.size() > 1 && last.text().indexOf(',') < 0) {
                of(last).forEach(ending -> counts.merge(ending, 1, Integer::sum));
            }
        }
        Ending best = NONE;
        for (Map.Entry<Ending, Integer> one : counts.entrySet()) {
            boolean usual = one.getValue() * 5 >= (items.size() - 1) * 4;
            if (one.getValue() >= FEWEST && usual && one.getKey().isBetter(best)) {
                best = one.getKey();
            }
        }
        return best;
    }

    // grammar: link = the same short line below each item: text above the first, none below the
    // last
    static Ending ofPage(List<Paragraph> page, Words words) {
        Map<Ending, Integer> counts = new HashMap<>();
        Map<Ending, Integer> above = new HashMap<>();
        Map<Ending, Integer> upTo = new HashMap<>();
        int lines = 0;
        for (Paragraph p : page) {
            boolean text = !p.isOrnament() && !words.isFooter(p.text());
            for (Ending ending : text ? of(p) : List.<Ending>of()) {
                counts.merge(ending, 1, Integer::sum);
                above.putIfAbsent(ending, lines);
                upTo.put(ending, lines + 1);
            }
            lines += text && (!words.isNoise(p.text()) || p.isProse()) ? 1 : 0;
        }
        Ending most = NONE;
        for (Map.Entry<Ending, Integer> one : counts.entrySet()) {
            Ending ending = one.getKey();
            int count = one.getValue();
            int block = (upTo.get(ending) - above.get(ending)) / count;
            int below = lines - upTo.get(ending);
            boolean ends = above.get(ending) >= 2 && below < block - 1;
            int best = counts.getOrDefault(most, 0);
            boolean more = count > best || (count == best && ending.isBetter(most));
            if (ends && more && count >= FEWEST) {
                most = ending;
            }
        }
        return most;
    }

    boolean is(String text) {
        return switch (part) {
            case ALL -> text.equals(words) && !words.isEmpty();
            case BEGINNING -> text.startsWith(words);
            case END -> text.endsWith(words);
        };
    }

    private boolean isBetter(Ending other) {
        int order = part.compareTo(other.part);
        return other.equals(NONE) || order < 0 || (order == 0 && words.compareTo(other.words) < 0);
    }

    private static List<Ending> of(Paragraph p) {
        List<Ending> endings = new ArrayList<>();
        String[] words = p.text().split(" ", LONGEST_LINE + 1);
        if (p.isMarked() || !p.date().is(DateSight.Form.NONE) || words.length > LONGEST_LINE) {
            return endings;
        }
        if (p.words() <= LONGEST_LINK) {
            endings.add(new Ending(Part.ALL, p.text()));
        }
        if (words.length > COMMON) {
            int from = p.text().length();
            int to = -1;
            for (int i = 0; i < COMMON; i++) {
                from = p.text().lastIndexOf(' ', from - 1);
                to = p.text().indexOf(' ', to + 1);
            }
            endings.add(new Ending(Part.BEGINNING, p.text().substring(0, to + 1)));
            endings.add(new Ending(Part.END, p.text().substring(from)));
        }
        return endings;
    }

    /** The item without it. */
    static List<Paragraph> without(List<Paragraph> item, Ending ending) {
        int last = item.size() - 1;
        return last > 0 && ending.is(item.get(last).text()) ? item.subList(0, last) : item;
    }
}
