package org.listings.dates;

/** What joins two points: a range keeps all days between, a list only those named. */
enum Link {
    RANGE,
    LIST;

    // grammar: link = "," | [ "," ] joiner { joiner | from | label | ":" }
    // The Arabic "and" is one word with the weekday after it: والأحد 4
    // 5 - 7 May   5 bis 7   du 5 au 7   21, 23 and 25   11.+12.
    static Link read(Cursor c) {
        if (startsAfterSuffix(c)) {
            return RANGE;
        }
        if (isLabelledEnd(c)) {
            return RANGE;
        }
        if (c.is(Role.JOINED_WEEKDAY) && c.ahead(1).is(Kind.NUMBER)) {
            return LIST;
        }
        // 14日起至15日
        if (c.is(Role.SINCE) && !c.now().spaced && c.ahead(1).is(Role.TO)) {
            c.at++;
        }
        boolean comma = c.accept(Kind.COMMA);
        boolean semicolon = c.accept(Kind.SEMICOLON);
        Link link = comma || semicolon ? LIST : null;
        if (c.is(Kind.DASH) || c.is(Role.TO) || c.is(Role.UNTIL)) {
            link = RANGE;
            c.at++;
            // "s.d." is Indonesian for "to"
            if (c.is(Kind.DOT) && c.tight(0)) {
                c.at++;
            }
        } else if (c.is(Kind.AMPERSAND) || c.is(Kind.PLUS) || c.is(Kind.SLASH) || c.is(Role.AND)) {
            link = c.is(Role.AND) && c.is(Role.TO) ? RANGE : LIST;
            c.at++;
        } else {
            return link;
        }
        c.pass(Link::isMore);
        return link;
    }

    private static boolean isMore(Cursor c) {
        if (WeekdayRule.isMarked(c)) {
            return false;
        }
        boolean from = c.is(Role.FROM) && !c.is(Role.MONTH);
        return c.is(Role.TO)
                || c.is(Role.LABEL)
                || c.is(Kind.COLON)
                || from
                || c.is(Kind.DASH)
                || c.is(Role.AND);
    }

    // grammar: link = [ mark ] { label | "of" } ( late | closes ) { label } ":"
    // Start date: 5 May 2016, end date: 7 May 2016
    private static boolean isLabelledEnd(Cursor c) {
        int step =
                c.is(Kind.COMMA) || c.is(Kind.SEMICOLON) || c.is(Kind.BAR) || c.is(Kind.DASH)
                        ? 1
                        : 0;
        boolean late = false;
        for (int i = 0; i < Cursor.PATIENCE; i++, step++) {
            Token token = c.ahead(step);
            if (late && token.is(Kind.COLON)) {
                c.at += step + 1;
                return true;
            }
            boolean last = token.is(Role.LATE) || token.is(Role.CLOSES);
            late |= last;
            if (!token.is(Role.LABEL) && !token.is(Role.OF) && !last) {
                return false;
            }
        }
        return false;
    }

    // grammar: link = suffix that means "from"
    // 5-től 7-ig   5etik 7ra
    private static boolean startsAfterSuffix(Cursor c) {
        Token suffix = c.ahead(-1);
        boolean from =
                suffix.is(Role.ORDINAL)
                        && suffix.is(Role.FROM)
                        && !suffix.spaced
                        && !suffix.is(Role.OF);
        return from && (c.is(Kind.NUMBER) || (c.is(Role.MONTH) && c.ahead(1).is(Kind.NUMBER)));
    }
}
