package org.listings.ingest.page;

import java.util.Set;
import java.util.regex.Pattern;
import org.listings.dates.DateReader;
import org.listings.dates.DateSpan;
import org.listings.dates.SpanKind;

/** Tells a list's numbers from the days that lines begin with, along one page. */
final class ListNumbers {
    private static final int LINE = 400;
    private static final Set<String> ENGLISH_WORDS = Set.of("May", "March");
    private static final Pattern MONTH_DAY = Pattern.compile("\\p{L}+\\.? \\d{1,2}(?![\\d.])");

    private final DateReader dates;
    private int column = -1;
    private int last;

    ListNumbers(DateReader dates) {
        this.dates = dates;
    }

    // grammar: a number that belongs to a date is no marker: 12. Mai 2015 – 3. 10. 2012
    Marker markerOf(Line line) {
        Marker marker = Marker.of(line.text());
        if (marker.kind() != Marker.Kind.ORDINAL) {
            return marker;
        }
        if (isDay(line, marker)) {
            return Marker.NONE;
        }
        column = line.indent();
        last = marker.ordinal();
        return marker;
    }

    /** Whether a line that is not reached yet begins with a marker. */
    boolean isMarked(Line line) {
        Marker marker = Marker.of(line.text());
        boolean number = marker.kind() == Marker.Kind.ORDINAL;
        return marker.isPresent() && !(number && isDay(line, marker));
    }

    private boolean isDay(Line line, Marker marker) {
        String text = line.text();
        String head = text.length() > LINE ? text.substring(0, LINE) : text;
        DateSpan span = dates.leading(head).orElse(null);
        if (span == null
                || span.end() <= marker.length()
                || beginsWithDay(head.substring(marker.length()))
                || wordGoesOn(head, span.end())
                || isEnglishWord(head, marker.length(), span.end())) {
            return false;
        }
        boolean next = line.indent() == column && marker.ordinal() == last + 1;
        boolean ends = span.end() == head.length();
        return span.kind() == SpanKind.DAY
                || (!next && (ends || DateSights.isSeparator(head.charAt(span.end()))));
    }

    /** "2. November 20, Children's Day": the text behind the number tells its own day. */
    private boolean beginsWithDay(String text) {
        return MONTH_DAY.matcher(text).lookingAt()
                && dates.leading(text).filter(DateSights::isDay).isPresent();
    }

    /** "1. Sub-regional", "2. Set-up": a hyphen within a word, not behind a month. */
    private static boolean wordGoesOn(String text, int end) {
        return end + 1 < text.length()
                && Chars.isDash(text.charAt(end))
                && Character.isLetter(text.charAt(end + 1));
    }

    /** "1. May Day", "2. March for jobs": English days take no full stop. */
    private static boolean isEnglishWord(String text, int from, int end) {
        return end + 1 < text.length()
                && Character.isLetter(text.charAt(end + 1))
                && ENGLISH_WORDS.contains(text.substring(from, end).strip());
    }
}
