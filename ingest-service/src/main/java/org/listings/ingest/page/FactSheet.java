package org.listings.ingest.page;

import java.time.LocalDate;
import java.util.List;
import org.listings.dates.DateContext;
import org.listings.dates.DateReader;
import org.listings.dates.DateReading;

/** Sees that a page's labelled facts are one event's. */
final class FactSheet {
    private static final int DEEPEST_TEXT = 12;
    private static final int LONGEST_LABEL_WORDS = 4;
    private final Words words;
    private final DateReader dates;

    FactSheet(Words words, DateReader dates) {
        this.words = words;
        this.dates = dates;
    }

    // grammar: sheet = { fact } date-fact { fact }, once, not below a list's marker; no day outside
    // the date-fact's days above the running text
    boolean isOne(List<Paragraph> text) {
        int date = -1;
        for (int i = 0; i < text.size(); i++) {
            if (isDateFact(text, i)) {
                if (date >= 0) {
                    return false;
                }
                date = i;
            }
        }
        if (date < 1) {
            return false;
        }
        int value = isLabelLine(text.get(date)) ? date + 1 : date;
        DateReading days = read(text.get(value));
        if (days.start() == null || !isBesideFact(text, date, value)) {
            return false;
        }
        int rest = proseBelow(text, value);
        return standsApart(text, date)
                && text.subList(0, rest).stream()
                        .allMatch(p -> !p.date().isLine() || isWithin(read(p), days));
    }

    static boolean isWithin(DateReading day, DateReading days) {
        LocalDate start = day.start();
        return start == null || (!start.isBefore(days.start()) && !start.isAfter(days.end()));
    }

    private boolean isDateFact(List<Paragraph> text, int at) {
        Paragraph p = text.get(at);
        Words.Fact fact = words.fact(p.text());
        if (fact != null && !fact.value().isEmpty()) {
            return words.isDateLabel(fact.label()) && p.date().isDay();
        }
        String label = fact == null ? p.text() : fact.label();
        return words.isDateLabel(label)
                && at + 1 < text.size()
                && text.get(at + 1).date().is(DateSight.Form.WHOLE);
    }

    /** A known label stands among the lines around that look like facts. */
    private boolean isBesideFact(List<Paragraph> text, int date, int value) {
        for (int at = date - 1; at >= 0 && isLikeFact(text.get(at)); at--) {
            if (isFact(text.get(at))) {
                return true;
            }
        }
        for (int at = value + 1; at < text.size() && isLikeFact(text.get(at)); at++) {
            if (isFact(text.get(at))) {
                return true;
            }
        }
        return false;
    }

    private boolean isLikeFact(Paragraph p) {
        Words.Fact fact = words.fact(p.text());
        boolean label = fact != null && fact.label().split(" ").length <= LONGEST_LABEL_WORDS;
        return isLabelLine(p) || (label && !fact.value().isEmpty() && !p.isProse());
    }

    private boolean isFact(Paragraph p) {
        Words.Fact fact = words.fact(p.text());
        return isLabelLine(p) || (fact != null && words.isKnownLabel(fact.label()));
    }

    private boolean isLabelLine(Paragraph p) {
        Words.Fact fact = words.fact(p.text());
        boolean bare = fact == null || fact.value().isEmpty();
        return bare && words.isKnownLabel(fact == null ? p.text() : fact.label());
    }

    /** Whether the facts stand below a line that no list's item holds. */
    private boolean standsApart(List<Paragraph> text, int date) {
        int first = date;
        while (first > 0 && isLikeFact(text.get(first - 1))) {
            first--;
        }
        Paragraph fact = text.get(first);
        while (first > 0 && fact.isMarked() && isBeside(text.get(first - 1), fact)) {
            first--;
        }
        List<Paragraph> above = text.subList(0, first);
        if (above.stream().noneMatch(Paragraph::isMarked)) {
            return true;
        }
        Paragraph title = first == 0 ? text.get(0) : text.get(first - 1);
        return !title.isMarked()
                && above.stream().noneMatch(p -> p.isMarked() && p.column() < title.column());
    }

    private static boolean isBeside(Paragraph p, Paragraph fact) {
        return p.marker().kind() == fact.marker().kind() && p.column() == fact.column();
    }

    /** Where the event's own text has begun: what is dated below may be other events, related. */
    private static int proseBelow(List<Paragraph> text, int date) {
        for (int i = date; i < Math.min(text.size(), date + DEEPEST_TEXT); i++) {
            if (text.get(i).isProse()) {
                return i;
            }
        }
        return text.size();
    }

    private DateReading read(Paragraph p) {
        return dates.read(p.date().dateText(), DateContext.NONE);
    }
}
