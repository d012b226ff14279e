package org.listings.dates;

/** What joins two points: a range keeps all days between, a list only those named. */
enum Link {
    RANGE,
    LIST;

    // grammar: link = [ "," ] ( dash | to | "&" | "+" | "/" | and ) { to | from } | ","        -
    // bis   au   21, 23 and 25   11.+12.
    static Link read(Cursor c) {
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
        while (c.is(Role.TO)
                || c.is(Role.FROM) && !c.is(Role.MONTH)
                || c.is(Kind.DASH)
                || c.is(Role.AND)) {
            c.at++;
        }
        return link;
    }
}
