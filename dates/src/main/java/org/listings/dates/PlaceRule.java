package org.listings.dates;

/** Reads the place that a line names beside its date. */
final class PlaceRule {
    private static final int LONGEST = 14;
    private static final int LONGEST_CLOSE = 5;
    private static final int LONGEST_BARE = 2;

    private final Cursor c;
    private final ExpressionRule rule;

    PlaceRule(Cursor c, ExpressionRule rule) {
        this.c = c;
        this.rule = rule;
    }

    // grammar: tail = { mark } | ( separator | preposition ) place | place
    // 5 May 2015, Geneva   5 May 2015 in Rome   5 May 2015 Room 345
    boolean after() {
        boolean separated = false;
        while (!c.done() && !c.is(Kind.NUMBER) && !c.is(Kind.WORD)) {
            separated |= !c.is(Kind.DOT) || c.ahead(1).spaced;
            separated &= !c.is(Kind.APOSTROPHE);
            c.at++;
        }
        int left = wordsLeft();
        if (left == 0) {
            return true;
        }
        // "5 May 2015 - ongoing" has no last day
        if (left == 1 && c.is(Role.ONGOING)) {
            return false;
        }
        boolean close =
                left <= LONGEST_CLOSE
                        && !saysSomething()
                        && ((c.now().spaced && !c.is(Role.TO) && !c.is(Role.AND))
                                || c.is(Role.AT)
                                || c.is(Role.OF));
        if (c.is(Kind.NUMBER) || left > LONGEST || (!separated && !close)) {
            return false;
        }
        while (!c.done()) {
            if (c.is(Kind.NUMBER) && dateAtHand()) {
                return false;
            }
            c.at++;
        }
        return true;
    }

    // grammar: line = place { separator place } ( separator | on ) expression
    // Geneva, Switzerland, 28 September 2015
    Expression before() {
        int start = c.at;
        int words = 0;
        while (c.is(Kind.WORD) || c.is(Kind.CLOSE)) {
            words += goesOn(c.at) ? 0 : 1;
            c.at++;
            int separator = separator(start);
            if (words > LONGEST_CLOSE) {
                break;
            }
            if (separator >= 0) {
                c.at += separator;
                int afterSeparator = c.at;
                Expression expression = rule.read(c);
                LineRule.marks(c);
                if (expression != null && c.done()) {
                    return expression;
                }
                c.at = afterSeparator;
            }
        }
        c.at = start;
        return null;
    }

    // How many tokens part place and date here, or -1.
    private int separator(int start) {
        boolean mark =
                c.is(Kind.COMMA)
                        || c.is(Kind.BAR)
                        || (c.is(Kind.DASH) && !c.tight(0))
                        || c.is(Kind.OPEN);
        if (mark || isOnAfterPlace(start)) {
            return 1;
        }
        // 上海 2014年6月5日
        boolean space =
                Years.isYear(c.now())
                        && c.now().spaced
                        && Letters.isUnspaced(c.text.charAt(c.token(c.at - 1).start));
        return space ? 0 : -1;
    }

    // Berlin am 5. Mai 2015   القاهرة في 12 مايو 2015; but not "week of 5 May 2015"
    private boolean isOnAfterPlace(int start) {
        if (c.at - start > LONGEST_BARE || !c.is(Role.ON)) {
            return false;
        }
        for (int i = start; i < c.at; i++) {
            if (c.token(i).word.isMeaningful()) {
                return false;
            }
        }
        return true;
    }

    private int wordsLeft() {
        int words = 0;
        for (int i = c.at; i < c.count(); i++) {
            words += i > c.at && goesOn(i) ? 0 : 1;
        }
        return words;
    }

    // Words written without spaces between them are one.
    private boolean goesOn(int index) {
        Token token = c.token(index);
        return !token.spaced
                && token.is(Kind.WORD)
                && c.token(index - 1).is(Kind.WORD)
                && Letters.isUnspaced(c.text.charAt(token.start));
    }

    // "5 May 2015 we met in Rome" goes on as a sentence, whatever its capitals.
    private boolean saysSomething() {
        for (int i = c.at; i < c.count(); i++) {
            if (c.token(i).is(Role.CLAUSE)) {
                return true;
            }
        }
        return false;
    }

    // A place may have a number, as "Room 345" has; another date makes the line more than a date
    // line.
    private boolean dateAtHand() {
        if (c.ahead(-1).is(Role.MONTH) || Years.isYear(c.now())) {
            return true;
        }
        int start = c.at;
        Expression other = rule.read(c);
        c.at = start;
        return other != null && other.kind() != null;
    }
}
