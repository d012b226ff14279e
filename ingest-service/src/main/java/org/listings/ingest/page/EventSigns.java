package org.listings.ingest.page;

import java.time.LocalDate;
import java.util.List;
import org.listings.dates.DateContext;
import org.listings.dates.DateReader;
import org.listings.dates.DateReading;

/** Sees on a page that looks like a list that it is one event's own. */
final class EventSigns {
    private static final int LONGEST_EVENT_DAYS = 14;
    private static final int FULL_DAY = 3;
    private final FactSheet sheet;
    private final Headings headings;
    private final DateReader dates;

    EventSigns(Words words, Headings headings, DateReader dates) {
        this.sheet = new FactSheet(words, dates);
        this.headings = headings;
        this.dates = dates;
    }

    /** Why the page is one event's, in words for a person; null if nothing says so. */
    String of(List<Paragraph> text) {
        if (isAgenda(text)) {
            return "all dates lie within the first: one event's agenda";
        }
        if (isProgramme(text)) {
            return "days that follow each other, full of times: one event's programme";
        }
        return sheet.isOne(text) ? "one set of labelled facts: one event's page" : null;
    }

    // grammar: programme = title { text } day timed-line { timed-line } next-day timed-line ...;
    // running text above, or three lines a day and more: else it is a timetable of several events
    private boolean isProgramme(List<Paragraph> text) {
        LocalDate last = null;
        int days = 0;
        int lines = 0;
        boolean prose = false;
        for (int i = 0; i < text.size(); i++) {
            Paragraph p = text.get(i);
            if (TimedSegmenter.isDay(p)) {
                DateReading day = read(p);
                boolean one = day.start() != null && day.start().equals(day.end());
                boolean next = last == null || (one && day.start().equals(last.plusDays(1)));
                boolean timed = i + 1 < text.size() && TimedSegmenter.startsItem(text.get(i + 1));
                if (!one || !next || !timed) {
                    return false;
                }
                last = day.start();
                days++;
            }
            prose |= days == 0 && p.isProse();
            lines += days > 0 && TimedSegmenter.startsItem(p) ? 1 : 0;
        }
        return days >= 2 && (prose || lines >= days * FULL_DAY);
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
                .allMatch(p -> read(p).start() != null && FactSheet.isWithin(read(p), first));
    }

    private DateReading read(Paragraph p) {
        return dates.read(p.date().dateText(), DateContext.NONE);
    }
}
