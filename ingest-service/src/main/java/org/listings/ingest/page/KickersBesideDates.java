package org.listings.ingest.page;

import java.util.List;

/** Counts items that begin with "News 3 March 2015", their title below. */
final class KickersBesideDates {
    private static final int LONGEST_KICKER = 6;
    private int count;
    private int kickers;
    private int titles;

    void count(List<Paragraph> item) {
        if (isOne(item)) {
            count++;
            kickers += item.get(0).date().before().length();
            titles += item.get(1).text().length();
        }
    }

    /** Most items do, and the words beside the dates are shorter than the lines below. */
    boolean usual(int items) {
        return count > 1 && count * 2 > items && kickers * 3 < titles * 2;
    }

    // grammar: item = kicker date newline title { description }
    static boolean isOne(List<Paragraph> item) {
        if (item.size() < 2) {
            return false;
        }
        DateSight date = item.get(0).date();
        Paragraph title = item.get(1);
        boolean ends = date.is(DateSight.Form.TRAILING) || date.is(DateSight.Form.LOOSE);
        return ends
                && date.before().split(" ").length <= LONGEST_KICKER
                && !Chars.endsSentence(date.before())
                && !title.isProse()
                && !title.isMarked()
                && !title.date().isLine()
                && !OneLine.isPlace(title.text())
                && (item.size() == 2
                        || item.get(2).isProse()
                        || Chars.endsSentence(item.get(2).text()));
    }
}
