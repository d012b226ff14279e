package org.listings.dates;

/** What joins two points: a range keeps all days between, a list only those named. */
enum Link {
    RANGE,
    LIST;

    // grammar: link = "," | [ "," ] joiner { joiner | from | label | ":" }
    // 5 - 7 May   5 bis 7   du 5 au 7   21, 23 and 25   11.+12.
    static Link read(Cursor c) {
        if (startsAfterSuffix(c)) {
            return RANGE;
        }
        boolean comma = c.accept(Kind.COMMA) | c.accept(Kind.SEMICOLON);
        Link link = comma ? LIST : null;
        if (c.is(Kind.DASH) || c.is(Role.TO) || c.is(Role.UNTIL)) {
            link = RANGE;
            c.at++;
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
        boolean from = c.is(Role.FROM) && !c.is(Role.MONTH);
        return c.is(Role.TO)
                || c.is(Role.LABEL)
                || c.is(Kind.COLON)
                || from
                || c.is(Kind.DASH)
                || c.is(Role.AND);
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
        return from && (c.is(Kind.NUMBER) || c.is(Role.MONTH) && c.ahead(1).is(Kind.NUMBER));
    }
}
