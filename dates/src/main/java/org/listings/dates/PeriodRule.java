package org.listings.dates;

/** Reads quarters, halves, seasons and parts of a month or year. */
final class PeriodRule {
    private final PointRule pointRule;

    PeriodRule(PointRule pointRule) {
        this.pointRule = pointRule;
    }

    // grammar: period = part [ of ] ( month [ year ] | year ) | season [ of ] [ year ] | quarter [
    // of ] year
    Point read(Cursor c) {
        Token token = c.now();
        if (token.is(Role.EARLY) || token.is(Role.MID) || token.is(Role.LATE)) {
            return part(c, token);
        }
        return null;
    }

    private Point part(Cursor c, Token token) {
        int start = c.at;
        c.at++;
        if (c.is(Kind.DASH)) {
            c.at++;
        }
        Point point = pointRule.read(c);
        if (point == null || point.hasDay()) {
            c.at = start;
            return null;
        }
        point.part = token.is(Role.EARLY) ? Role.EARLY : token.is(Role.MID) ? Role.MID : Role.LATE;
        point.approximate = true;
        return point;
    }
}
