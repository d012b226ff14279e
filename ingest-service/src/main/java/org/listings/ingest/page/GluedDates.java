package org.listings.ingest.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.listings.dates.DateReader;
import org.listings.dates.DateSpan;
import org.listings.dates.SpanKind;

/** Finds dates also where text runs on behind their year without a space. */
final class GluedDates {
    private static final int YEAR_DIGITS = 4;
    private static final Pattern GLUED_YEAR =
            Pattern.compile(
                    "([^\\d]{0,20}\\d[^\\n]{2,50}?(?:19|20)\\d\\d)"
                            + "(?=\\p{Lu}\\p{Ll}|\\d{1,3} \\p{L})");

    private final DateReader dates;

    GluedDates(DateReader dates) {
        this.dates = dates;
    }

    // grammar: glued = day text, without a space between: "24 May 2018Unions", "24 May 201832 men"
    /** The day that a text begins with and runs on behind, or null. */
    DateSpan leading(String text) {
        Matcher year = GLUED_YEAR.matcher(text);
        if (!year.lookingAt()) {
            return null;
        }
        int end = year.end(1);
        return dates.leading(text.substring(0, end))
                .filter(span -> span.kind() == SpanKind.DAY && span.end() == end)
                .orElse(null);
    }

    /** A word that begins where a year ends is the text's: "14 November 2019An evening class". */
    List<DateSpan> all(String text) {
        return dates.find(text).stream()
                .map(span -> new DateSpan(span.start(), end(text, span), span.kind()))
                .toList();
    }

    private static int end(String text, DateSpan span) {
        int digits = 0;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (digits == YEAR_DIGITS && Character.isUpperCase(c)) {
                return i;
            }
            digits = Character.isDigit(c) ? digits + 1 : 0;
        }
        return span.end();
    }
}
