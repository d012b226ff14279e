package org.listings.ingest.page;

import java.util.List;

/** Tells a page's last lines from its last item, which nothing else ends. */
final class Footer {
    private final Words words;

    Footer(Words words) {
        this.words = words;
    }

    /**
     * Where the footer begins among the last item's lines; their number if there is none.
     *
     * @param usual lines that the page's longest other item has
     */
    int begins(List<Paragraph> item, int usual) {
        int end = item.size();
        for (int i = item.size() - 1; i > 0; i--) {
            String text = item.get(i).text();
            boolean link = words.isNoise(text) && isBelowText(item, i, end);
            end = link || words.isFooter(text) || words.isPager(text) ? i : end;
        }
        while (end > usual && !item.get(end - 1).isProse()) {
            end--;
        }
        return Math.max(end, 1);
    }

    // grammar: below a link that no running text, date or fact follows, nothing is the item's
    private boolean isBelowText(List<Paragraph> item, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            Paragraph p = item.get(i);
            Words.Fact fact = words.fact(p.text());
            boolean isFact = fact != null && words.isKnownLabel(fact.label());
            if (p.isProse() || p.date().isDay() || isFact) {
                return false;
            }
        }
        return true;
    }
}
