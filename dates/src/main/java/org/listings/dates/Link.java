package org.listings.dates;

/** What joins two points: a range keeps all days between, a list only those named. */
enum Link {
    RANGE,
    LIST;

    // grammar: link = [","] ( dash | to | and | "&" | "+" | "," | "/" ) [ to | from ]
    static Link read(Cursor c) {
        boolean comma = c.accept(Kind.COMMA);
        comma |= c.accept(Kind.SEMICOLON);
        Link link = comma ? LIST : null;
        if (c.is(Kind.DASH) || c.is(Role.TO) || c.is(Role.UNTIL)) {
            link = RANGE;
            c.at++;
            while (c.is(Role.TO) || c.is(Kind.DASH)) {
                c.at++;
            }
        } else if (c.is(Kind.AMPERSAND) || c.is(Kind.PLUS) || c.is(Kind.SLASH) || c.is(Role.AND)) {
            link = LIST;
            c.at++;
            while (c.is(Role.TO) || c.is(Role.FROM)) {
                c.at++;
            }
        }
        return link;
    }
}
