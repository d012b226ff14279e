package org.listings.ingest.page;

import java.time.LocalDate;
import java.util.List;
import org.listings.dates.DateContext;
import org.listings.dates.DateReader;
import org.listings.dates.DateReading;

/** Sees on a page that looks like a list that it is one event's own. */
final class EventSigns {
    private static final int LONGEST_EVENT_DAYS = 14;
    private static final int DEEPEST_TEXT = 12;
    private final Words words;
    private final Headings headings;
    private final DateReader dates;

    EventSigns(Words words, Headings headings, DateReader dates) {
        this.words = words;
        this.headings = headings;
        this.dates = dates;
    }

    /** Why the page is one event's, in words for a person; null if nothing says so. */
    String of(List<Paragraph> text) {
        if (isAgenda(text)) {
            return "all dates lie within the first: one event's agenda";
        }
        return isFactSheet(text) ? "one set of labelled facts: one event's page" : null;
    }

    // grammar: sheet = date-fact beside another fact, once, no marker above; no day outside the
    // date-fact's days
    private boolean isFactSheet(List<Paragraph> text) {
        int date = -1;
        for (int i = 0; i < text.size(); i++) {
            Words.Fact fact = words.fact(text.get(i).text());
            if (fact != null && !fact.value().isEmpty() && words.isDateLabel(fact.label())) {
                if (date >= 0) {
                    return false;
                }
                date = i;
            }
        }
        if (date < 1 || !text.get(date).date().isDay() || !isBesideFact(text, date)) {
            return false;
        }
        DateReading days = read(text.get(date));
        int rest = proseBelow(text, date);
        return days.start() != null
                && standsApart(text, date)
                && text.subList(0, rest).stream()
                        .allMatch(p -> !p.date().isLine() || isWithin(p, days));
    }

    /** Whether the facts stand below a line that no list's item holds. */
    private boolean standsApart(List<Paragraph> text, int date) {
        int first = date;
        while (first > 0 && isFact(text.get(first - 1))) {
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

    private boolean isBesideFact(List<Paragraph> text, int at) {
        return isFact(text.get(at - 1)) || (at + 1 < text.size() && isFact(text.get(at + 1)));
    }

    private boolean isFact(Paragraph p) {
        Words.Fact fact = words.fact(p.text());
        return fact != null && !fact.value().isEmpty() && words.isKnownLabel(fact.label());
    }

    private boolean isWithin(Paragraph p, DateReading days) {
        LocalDate start = read(p).start();
        return start == null || (!start.isBefore(days.start()) && !start.isAfter(days.end()));
    }

    // grammar: agenda = date-line { date-line { time text } }, each further day within the first's
    private boolean isAgenda(List<Paragraph> text) {
        List<Paragraph> anchors =
                text.stream()
                        .filter(p -> p.date().isLine() || headings.isAnchor(p, false))
                        .toList();
        long times = text.stream().filter(p -> TimeOfDay.begins(p.text())).count();
        if (anchors.size() < 2
                || times < anchors.size() - 1
                || anchors.stream().skip(1).anyMatch(Paragraph::isMarked)) {
            return false;
        }
        DateReading first = read(anchors.get(0));
        if (first.start() == null
                || first.start().plusDays(LONGEST_EVENT_DAYS).isBefore(first.end())
                || first.start().equals(first.end())) {
            return false;
        }
        return anchors.stream()
                .skip(1)
                .allMatch(p -> read(p).start() != null && isWithin(p, first));
    }

    private DateReading read(Paragraph p) {
        return dates.read(p.date().dateText(), DateContext.NONE);
    }
}
