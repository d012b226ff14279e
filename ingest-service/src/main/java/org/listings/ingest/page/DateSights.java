package org.listings.ingest.page;

import java.util.List;
import java.util.Optional;
import org.listings.dates.DateContext;
import org.listings.dates.DateReader;
import org.listings.dates.DateReading;
import org.listings.dates.DateSpan;
import org.listings.dates.SpanKind;

/** Looks for date expressions in a paragraph, in bounded time whatever its length. */
final class DateSights {
    /** A date line with its place is not longer than this; neither is an item on one line. */
    private static final int LINE = 400;

    private static final String ANY_DAY = "1 May 2000 ";
    private static final int LONGEST_PLACE = 120;
    private static final int LONGEST_LEAD = 50;
    private static final int LONGEST_MONTH = 30;
    private static final String OPENERS = "([（【〔《";
    private static final String CLOSERS = ")]】）〕》";
    private static final String SEPARATORS = " ,;:|/·•.،；，、：";

    private final DateReader dates;
    private final GluedDates glued;
    private final Words words;

    DateSights(DateReader dates, Words words) {
        this.dates = dates;
        this.glued = new GluedDates(dates);
        this.words = words;
    }

    /** What the text of a paragraph shows. */
    DateSight of(String text) {
        if (text.isEmpty() || !mayHoldDate(text)) {
            return isMonth(text)
                    ? new DateSight(DateSight.Form.PERIOD, text, "", "")
                    : DateSight.NONE;
        }
        if (text.length() > LINE) {
            return ofLong(text);
        }
        DateSpan run = glued.leading(text);
        if (run != null) {
            return sight(DateSight.Form.RUN_ON, text, run);
        }
        List<DateSpan> spans = glued.all(text);
        Optional<DateSpan> leading = dates.leading(text);
        if (leading.isPresent() && isDay(leading.get())) {
            return at(text, leading.get());
        }
        if (leading.isPresent() && trimmed(text, leading.get().end(), text.length()).isEmpty()) {
            return new DateSight(DateSight.Form.PERIOD, text, "", "");
        }
        DateSpan day = ofItem(text, spans);
        return day == null ? DateSight.NONE : at(text, day);
    }

    // grammar: of several days on a line the item's is the one that the text runs on behind without
    // a space ("2019Description"), else the last of the first sentence, else the last
    private static DateSpan ofItem(String text, List<DateSpan> spans) {
        int sentence = OneLine.firstSentence(text).length();
        DateSpan day = null;
        for (DateSpan span : spans) {
            if (!isDay(span)) {
                continue;
            }
            if (span.end() < text.length() && Character.isUpperCase(text.charAt(span.end()))) {
                return span;
            }
            day = day == null || span.end() <= sentence ? span : day;
        }
        return day;
    }

    /** The one day or range of days that a text names, or null if it names none or several. */
    String only(String text) {
        String head = text.length() > 2 * LINE ? text.substring(0, 2 * LINE) : text;
        String only = null;
        for (DateSpan span : glued.all(head)) {
            if (span.kind() == SpanKind.DAY) {
                if (only != null) {
                    return null;
                }
                only = core(head.substring(span.start(), span.end()).strip());
            }
        }
        return only;
    }

    /** Whether a text names any full day at its beginning. */
    boolean namesDay(String text) {
        String head = text.length() > 2 * LINE ? text.substring(0, 2 * LINE) : text;
        return glued.all(head).stream().anyMatch(span -> span.kind() == SpanKind.DAY);
    }

    /** Whether a text is one range of days. */
    boolean isRange(String text) {
        DateReading range = dates.read(text, DateContext.NONE);
        return range.start() != null && range.start().isBefore(range.end());
    }

    /** Where the time that a text begins with ends: the times that a date would take with it. */
    int timeEnd(String text) {
        String head = text.length() > LINE ? text.substring(0, LINE) : text;
        return dates.leading(ANY_DAY + head)
                .map(span -> Math.max(0, span.end() - ANY_DAY.length()))
                .orElse(0);
    }

    private DateSight ofLong(String text) {
        String head = text.substring(0, LINE);
        return dates.leading(head)
                .filter(DateSights::isDay)
                .map(span -> sight(DateSight.Form.LEADING_PROSE, text, span))
                .orElse(DateSight.NONE);
    }

    /** Within a sentence, the words that lead up to a date are the sentence's: "on", "los días". */
    private String core(String expression) {
        String rest = expression;
        while (!rest.isEmpty() && Character.isLowerCase(rest.charAt(0))) {
            int space = rest.indexOf(' ');
            String word = space < 0 ? "" : rest.substring(space + 1);
            boolean same =
                    dates.leading(word)
                            .filter(s -> isDay(s) && s.end() == word.length())
                            .isPresent();
            if (!same) {
                return rest;
            }
            rest = word;
        }
        return rest;
    }

    private DateSight at(String text, DateSpan span) {
        DateSight bare = sight(DateSight.Form.NONE, text, span);
        String before = bare.before();
        String after = bare.after();
        DateSight.Form form;
        if (before.isEmpty()) {
            if (!Chars.hasLetterOrDigit(after)) {
                form = DateSight.Form.WHOLE;
            } else if (after.length() > LONGEST_PLACE || goesOn(text, span.end())) {
                form = DateSight.Form.LEADING_PROSE;
            } else {
                form = DateSight.Form.LEADING;
            }
        } else {
            form =
                    Chars.hasLetterOrDigit(after)
                            ? DateSight.Form.INSIDE
                            : isLoose(text, before)
                                    ? DateSight.Form.LOOSE
                                    : DateSight.Form.TRAILING;
        }
        boolean within = form == DateSight.Form.INSIDE || form == DateSight.Form.TRAILING;
        return new DateSight(form, within ? core(bare.dateText()) : bare.dateText(), before, after);
    }

    private static DateSight sight(DateSight.Form form, String text, DateSpan span) {
        String before = trimmed(text, 0, span.start());
        String after = trimmed(text, span.end(), text.length());
        boolean bracketed = !before.isEmpty() && !Chars.hasLetterOrDigit(before);
        if (bracketed && !after.isEmpty() && CLOSERS.indexOf(after.charAt(0)) >= 0) {
            after = trimmed(after, 1, after.length());
        }
        return new DateSight(
                form,
                text.substring(span.start(), span.end()).strip(),
                bracketed ? "" : before,
                after);
    }

    private boolean isLoose(String text, String before) {
        int end = text.indexOf(before) + before.length();
        char joint = text.charAt(end);
        boolean barred = end + 1 < text.length() && "|/".indexOf(text.charAt(end + 1)) >= 0;
        boolean opened = OPENERS.indexOf(before.charAt(before.length() - 1)) >= 0;
        if (opened || Chars.width(before) > LONGEST_LEAD) {
            return false;
        }
        boolean divided = joint == ',' || joint == '،';
        boolean word = before.indexOf(' ') < 0 || isNumbered(before);
        return barred
                || words.isByline(before)
                || joint == '|'
                || (joint == ':' && before.split(" ").length <= 2)
                || (OneLine.isPlace(before) && (divided || word));
    }

    /** "PM 023", "Bulletin 14": a word and its number. */
    static boolean isNumbered(String text) {
        int space = text.indexOf(' ');
        return space > 0
                && Character.isLetter(text.charAt(0))
                && text.chars().skip(space + 1L).allMatch(Character::isDigit);
    }

    /** What follows a date is running text: a sentence, or words that go on in lower case. */
    private static boolean goesOn(String text, int end) {
        long spaces = text.substring(end).chars().filter(c -> c == ' ').count();
        if (Chars.endsSentence(text) && spaces > 6) {
            return true;
        }
        boolean lower = end + 1 < text.length() && Character.isLowerCase(text.charAt(end + 1));
        return lower && text.charAt(end) == ' ' && spaces > 4;
    }

    static boolean isDay(DateSpan span) {
        return span.kind() == SpanKind.DAY || span.kind() == SpanKind.PARTIAL_DAY;
    }

    /** The part of the text without separators and dashes at its ends. */
    static String trimmed(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSeparator(text.charAt(start))) {
            start++;
        }
        while (end > start && isSeparator(text.charAt(end - 1))) {
            end--;
        }
        String part = text.substring(start, end);
        if (part.length() > 1 && part.charAt(0) == '(' && part.indexOf(')') == part.length() - 1) {
            return trimmed(part, 1, part.length() - 1);
        }
        return part;
    }

    static boolean isSeparator(char c) {
        return SEPARATORS.indexOf(c) >= 0 || Chars.isDash(c);
    }

    /** A month's or season's name alone. */
    boolean isMonth(String text) {
        return text.length() <= LONGEST_MONTH
                && text.indexOf(' ') < 0
                && dates.leading(text)
                        .filter(span -> trimmed(text, span.end(), text.length()).isEmpty())
                        .isPresent();
    }

    private static boolean mayHoldDate(String text) {
        int bound = Math.min(text.length(), LINE);
        for (int i = 0; i < bound; i++) {
            char c = text.charAt(i);
            if (Character.isDigit(c) || (Chars.isWide(c) && "年月日".indexOf(c) >= 0)) {
                return true;
            }
        }
        return false;
    }
}
