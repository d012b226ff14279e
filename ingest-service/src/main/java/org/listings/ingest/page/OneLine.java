package org.listings.ingest.page;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads an item that stands on one line with its date: "12 May 2015: Seminar on wages, Dakar". */
final class OneLine {
    private static final int LONGEST_PLACE_WORDS = 6;
    private static final int LONGEST_NAME_WORDS = 3;
    private static final int LONGEST_CELL = 80;
    private static final Pattern NAME = Pattern.compile("[^ ,]+");
    private final boolean placeBehindComma;

    /**
     * @param placeBehindComma whether the page's titles usually end with a comma and a place
     */
    OneLine(boolean placeBehindComma) {
        this.placeBehindComma = placeBehindComma;
    }

    private static final String[] STRONG = {" – ", " — ", " - ", " | ", " / ", "; "};

    /** Fills title, date text, place and the beginning of the description. */
    void read(Draft draft, int index) {
        Paragraph p = draft.at(index);
        DateSight sight = p.date();
        draft.dateText = sight.dateText();
        if (sight.before().isEmpty()) {
            beginsWithDate(draft, sight.after(), p.raw());
        } else {
            endsWithDate(draft, index, sight.before(), sight.after());
        }
        if (draft.title == null || draft.title.isEmpty()) {
            draft.title = p.text();
        }
        draft.titleBesideDate(index);
    }

    // grammar: line = date separator title [ separator place ] [ "." description ]
    private void beginsWithDate(Draft draft, String rest, String raw) {
        String title = firstSentence(rest);
        if (title.length() < rest.length()) {
            draft.descriptionBegins = rest.substring(title.length()).strip();
        }
        splitPlace(draft, DateSights.trimmed(title, 0, title.length()));
        if (draft.place == null) {
            splitCell(draft, raw);
        }
    }

    // grammar: table-row = date gap title gap place, each gap three spaces or more
    private static void splitCell(Draft draft, String raw) {
        int end = raw.length();
        while (end > 0 && Chars.isSpace(raw.charAt(end - 1))) {
            end--;
        }
        int gap = 0;
        for (int i = end - 1; i >= Math.max(0, end - LONGEST_CELL); i--) {
            gap = Chars.isSpace(raw.charAt(i)) ? gap + 1 : 0;
            if (gap == 3) {
                String cell = Line.of(0, raw.substring(i, end)).text();
                if (draft.title.endsWith(" " + cell) && isPlace(cell)) {
                    draft.place = cell;
                    draft.title =
                            draft.title.substring(0, draft.title.length() - cell.length()).strip();
                }
                return;
            }
        }
    }

    // grammar: line = title [ separator place ] separator date [ separator place ] [ "."
    // description ]
    private void endsWithDate(Draft draft, int index, String before, String after) {
        int open = before.lastIndexOf('(');
        String rest = after.startsWith(")") ? DateSights.trimmed(after, 1, after.length()) : after;
        if (open > 0 && before.indexOf(')', open) < 0) {
            draft.title = DateSights.trimmed(before, 0, open);
            String inside = DateSights.trimmed(before, open + 1, before.length());
            int close = rest.indexOf(')');
            if (inside.isEmpty() && close > 0) {
                inside = DateSights.trimmed(rest, 0, close);
                rest = DateSights.trimmed(rest, close + 1, rest.length());
            }
            draft.place = inside.isEmpty() ? draft.place : inside;
        } else {
            draft.title = before;
        }
        if (draft.place == null && isPlace(rest)) {
            draft.place = rest;
        } else if (!rest.isEmpty() && Chars.hasLetterOrDigit(rest)) {
            boolean stop = draft.text(index).endsWith(rest + ".");
            draft.descriptionBegins = stop ? rest + "." : rest;
        }
        if (draft.place == null) {
            splitPlace(draft, draft.title);
        }
    }

    /** Cuts a place off the end of a title where a strong separator or brackets set it apart. */
    private void splitPlace(Draft draft, String title) {
        draft.title = title;
        int close = title.length() - 1;
        int open = title.lastIndexOf('(');
        if (open > 0 && title.charAt(close) == ')' && isPlace(title.substring(open + 1, close))) {
            draft.title = DateSights.trimmed(title, 0, open);
            draft.place = title.substring(open + 1, close).strip();
            return;
        }
        for (String separator : STRONG) {
            int at = title.lastIndexOf(separator);
            if (at > 0 && isPlace(title.substring(at + separator.length()))) {
                draft.title = DateSights.trimmed(title, 0, at);
                draft.place = title.substring(at + separator.length()).strip();
                return;
            }
        }
        int comma = placeBehindComma ? placeComma(title) : -1;
        if (comma > 0) {
            draft.title = DateSights.trimmed(title, 0, comma);
            draft.place = DateSights.trimmed(title, comma, title.length());
        }
    }

    /** The comma before a title's last one or two names ("..., Dakar, Senegal"), or -1. */
    static int placeComma(String title) {
        int place = -1;
        int end = title.length();
        for (int names = 0; names < 2; names++) {
            int comma = Math.max(title.lastIndexOf(',', end - 1), title.lastIndexOf('،', end - 1));
            if (comma < 1 || !isName(title.substring(comma + 1, end).strip())) {
                return place;
            }
            if (title.substring(0, comma).strip().indexOf(' ') < 0) {
                return place;
            }
            place = comma;
            end = comma;
        }
        return place;
    }

    private static boolean isName(String text) {
        return isPlace(text) && text.split(" ").length <= LONGEST_NAME_WORDS;
    }

    /** Few words, each beginning like a name. */
    static boolean isPlace(String text) {
        String place = text.strip();
        if (place.isEmpty() || place.length() > 80 || !Chars.hasLetter(place)) {
            return false;
        }
        List<String> names = NAME.matcher(place).results().map(MatchResult::group).toList();
        if (names.size() > LONGEST_PLACE_WORDS) {
            return false;
        }
        for (String name : names) {
            int apostrophe = Math.max(name.indexOf('\''), name.indexOf('’'));
            boolean elided = apostrophe > 0 && apostrophe < 3 && apostrophe + 1 < name.length();
            int first = name.codePointAt(elided ? apostrophe + 1 : 0);
            if (Character.isLowerCase(first) && name.length() > 3) {
                return false;
            }
        }
        return !Character.isLowerCase(place.codePointAt(0)) && !Chars.endsSentence(place);
    }

    /** Up to and with the first full stop that ends a sentence; the whole text if none does. */
    static String firstSentence(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends =
                    ".!?".indexOf(c) >= 0 && i + 2 < text.length() && text.charAt(i + 1) == ' ';
            if ((ends && isSentenceStart(text, i + 2) && !isAbbreviation(text, i)) || c == '。') {
                return text.substring(0, i + 1);
            }
        }
        return text;
    }

    private static boolean isSentenceStart(String text, int at) {
        int c = text.codePointAt(at);
        return !Character.isLowerCase(c) && !Character.isDigit(c);
    }

    /** "No. 189", "Mr. X", "U.N. agencies": a short word before the full stop. */
    private static boolean isAbbreviation(String text, int stop) {
        int start = stop;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.charAt(stop) == '.' && stop - start <= 3 && stop > start;
    }
}
