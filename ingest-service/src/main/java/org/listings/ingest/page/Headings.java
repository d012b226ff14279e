package org.listings.ingest.page;

import java.util.List;

/** Tells headings from an item's own lines. */
final class Headings {
    private static final int LONGEST = 120;
    private final Words words;

    Headings(Words words) {
        this.words = words;
    }

    /** A month, a year, a season standing alone, without a marker. */
    boolean isPeriod(Paragraph p) {
        return (!p.isMarked() || p.marker().isHeading()) && p.date().is(DateSight.Form.PERIOD);
    }

    /** Could be a heading: short, no running text, not a site's own word. */
    boolean mayBe(Paragraph p) {
        return (!p.isMarked() || p.marker().isHeading())
                && !p.isOrnament()
                && !p.isProse()
                && p.text().length() <= LONGEST
                && !endsLikeSentence(p.text())
                && !p.date().isLine()
                && !words.isNoise(p.text())
                && !words.isCredit(p.text())
                && !words.isBylineAlone(p.text())
                && !isFact(p);
    }

    /** A label with its value; "Green jobs: a toolkit" is none, since no table knows its label. */
    private boolean isFact(Paragraph p) {
        Words.Fact fact = words.fact(p.text());
        return fact != null && (fact.value().isEmpty() || words.isKnownLabel(fact.label()));
    }

    /** An unmarked date line. */
    boolean isAnchor(Paragraph p, boolean looseDates) {
        if (p.isMarked()) {
            return false;
        }
        Words.Fact fact = words.fact(p.text());
        boolean other =
                fact != null
                        && words.isKnownLabel(fact.label())
                        && !words.isDateLabel(fact.label());
        if (other) {
            return false;
        }
        if (p.date().isLine() || (looseDates && p.date().is(DateSight.Form.LOOSE))) {
            return true;
        }
        return fact != null && !fact.value().isEmpty() && words.isDateLabel(fact.label());
    }

    /** A line that is neither title nor description: ornament, noise, a labelled fact. */
    boolean isAside(Paragraph p) {
        Words.Fact fact = words.fact(p.text());
        return p.isOrnament()
                || words.isNoise(p.text())
                || (fact != null && words.isKnownLabel(fact.label()));
    }

    /** Ends with the date of a notice: "Posted on 3 March 2015". */
    boolean isByline(Paragraph p) {
        return words.isByline(p.date().before());
    }

    boolean isCredit(Paragraph p) {
        return words.isCredit(p.text());
    }

    /** Where the first month or year stands; the size if there is none. */
    int firstPeriod(List<Paragraph> paragraphs) {
        int at = 0;
        while (at < paragraphs.size() && !isPeriod(paragraphs.get(at))) {
            at++;
        }
        return at;
    }

    /** Behind the last month or year; 0 if there is none. */
    int afterLastPeriod(List<Paragraph> paragraphs) {
        int at = paragraphs.size();
        while (at > 0 && !isPeriod(paragraphs.get(at - 1))) {
            at--;
        }
        return at;
    }

    // grammar: where an item's lines stand as far out as headings, the last line before the next
    // item is a heading if numbers begin again there, a wider gap stands above it, or items end
    // with
    // running text
    List<Paragraph> trailing(List<Paragraph> item, Paragraph start, Habits habits) {
        int last = item.size() - 1;
        if (last < 1 || !mayBe(item.get(last))) {
            return List.of();
        }
        if (last == 1 && habits.oneParagraph()) {
            return List.of(item.get(last));
        }
        Paragraph p = item.get(last);
        boolean restarts = start.marker().ordinal() == 1 && item.get(0).marker().ordinal() >= 1;
        int usual = 0;
        for (int i = 1; i < last; i++) {
            usual = Math.max(usual, item.get(i).blanks());
        }
        boolean apart = last > 1 && p.blanks() > usual && p.blanks() > 0;
        boolean unlike = last > 1 && habits.textLast() && !Chars.endsSentence(p.text());
        return restarts || apart || unlike ? List.of(p) : List.of();
    }

    private static boolean endsLikeSentence(String text) {
        char last = text.charAt(text.length() - 1);
        return last == '.' || last == ';' || last == ',' || last == '。';
    }
}
