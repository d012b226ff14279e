package org.listings.dates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads and finds dates by the grammar of docs/date-grammar.md; one instance serves all threads.
 */
public final class DateReader {
    /** A longer text is no date line. */
    private static final int LONGEST_LINE = 1000;

    /** The date that a line begins with is over by then. */
    private static final int LONGEST_LEAD = 400;

    private static final DateReader BUNDLED = new DateReader(WordFiles.bundled());

    private final Lexicon lexicon;
    private volatile Heading lastHeading = Heading.NONE;

    private DateReader(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The reader with the word tables that come with the library. */
    public static DateReader bundled() {
        return BUNDLED;
    }

    /**
     * Reads a text that is meant to be a date, such as "13 - 16 December 2021"; never throws, and
     * takes time linear in the text.
     *
     * @param dateText may be null or blank: then only the heading speaks
     * @param context what is known around it
     */
    public DateReading read(String dateText, DateContext context) {
        Heading heading = heading(context.heading(), context.language());
        if (dateText == null) {
            return Missing.reading(heading);
        }
        if (dateText.length() > LONGEST_LINE) {
            return Missing.unread(dateText, "too long for a date");
        }
        Cursor c = Lexer.scan(lexicon, dateText, dateText.length());
        if (c.count() == 0) {
            return Missing.reading(heading);
        }
        Expression expression = LineRule.whole(c, context.language());
        if (expression == null) {
            return Missing.unread(dateText, "no date that fills the text");
        }
        return new Resolution(expression, context, heading, dateText).reading();
    }

    /**
     * Reads only times and their zone, such as "4:00pm - 5:30pm CET"; every date in the answer is
     * null.
     */
    public DateReading readTime(String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST_LINE) {
            return Missing.time(text == null ? "" : text);
        }
        Cursor c = Lexer.scan(lexicon, text, text.length());
        Times times = LineRule.times(c);
        return times == null ? Missing.time(text) : Missing.timed(TimesOfDay.of(times, true));
    }

    /**
     * The date expression that a line begins with, its times included; what follows it is place or
     * text.
     */
    public Optional<DateSpan> leading(String line) {
        if (line == null || line.isBlank()) {
            return Optional.empty();
        }
        Cursor c = Lexer.scan(lexicon, line, Math.min(line.length(), LONGEST_LEAD));
        return Optional.ofNullable(SpanRule.leading(c));
    }

    /** Every date expression of a line, left to right, none overlapping another. */
    public List<DateSpan> find(String line) {
        if (line == null || line.isEmpty()) {
            return List.of();
        }
        Cursor c = Lexer.scan(lexicon, line, line.length());
        List<DateSpan> found = new ArrayList<>();
        SpanRule.all(c, found);
        return found;
    }

    /**
     * The order of day and month that a numeric date proves, as 25/12/2020 does; empty for any
     * other text.
     */
    public Optional<DayOrder> dayOrderOf(String dateText) {
        if (dateText == null || dateText.length() > LONGEST_LINE) {
            return Optional.empty();
        }
        Cursor c = Lexer.scan(lexicon, dateText, dateText.length());
        Expression expression = LineRule.whole(c, null);
        return expression == null
                ? Optional.empty()
                : Optional.ofNullable(NumericOrder.proven(expression));
    }

    // The items of a page share their headings, so the last one is kept.
    private Heading heading(String text, String language) {
        if (text == null || text.isBlank() || text.length() > LONGEST_LINE) {
            return Heading.NONE;
        }
        Heading last = lastHeading;
        if (last.text().equals(text)) {
            return last;
        }
        Cursor c = Lexer.scan(lexicon, text, text.length());
        Expression expression = LineRule.whole(c, language);
        Heading heading = Heading.amongWords(text);
        if (expression != null) {
            DateContext alone = new DateContext(null, language, null);
            DateReading reading = new Resolution(expression, alone, Heading.NONE, text).reading();
            heading = Heading.of(text, expression, reading);
        }
        lastHeading =
                heading.isDate()
                        ? heading
                        : new Heading(text, Point.UNSET, Point.UNSET, null, null);
        return lastHeading;
    }
}
