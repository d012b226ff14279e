package org.listings.dates;

/** Reads times of day, ranges of them, and their zone. */
final class TimeRule {
    private TimeRule() {}

    /** Whether a number so many tokens ahead begins a time, so that it is no day. */
    static boolean startsAt(Cursor c, int step) {
        Token after = c.ahead(step + 1);
        if (after.is(Kind.COLON)) {
            return c.tight(step + 1) == c.tight(step + 2) && c.ahead(step + 2).is(Kind.NUMBER);
        }
        if (after.is(Kind.DOT)
                && c.tight(step + 1)
                && c.tight(step + 2)
                && c.ahead(step + 2).digits == 2) {
            return isMarker(c, step + 3);
        }
        return isMarker(c, step + 1);
    }

    // "am" is German for "on the" before a day.
    private static boolean isMarker(Cursor c, int step) {
        Token token = c.ahead(step);
        if (token.is(Role.CLOCK)) {
            return !token.is(Role.TO) && !token.is(Role.AND) && !token.is(Role.YEAR_AFTER);
        }
        boolean half = token.is(Role.AM) || token.is(Role.PM);
        return half && !(token.is(Role.OF) && c.ahead(step + 1).is(Kind.NUMBER));
    }

    // grammar: times = { at | from | label } clock [ ( dash | to | and ) clock ] [until] [zone]
    // von 9 bis 17 Uhr   4:00pm - 5:30pm CET
    static Times read(Cursor c, boolean afterDate) {
        int start = c.at;
        boolean announced = false;
        boolean clockWord = false;
        for (int i = 0; i < Cursor.PATIENCE && isIntroduction(c); i++) {
            clockWord |= c.is(Role.AT) && c.is(Role.CLOCK);
            announced |= c.is(Role.AT) && !c.is(Role.OF) && !c.is(Role.FROM);
            c.at++;
            if (c.is(Kind.COLON) || (c.is(Kind.DOT) && c.tight(0))) {
                c.at++;
            }
        }
        announced |= clockWord;

        Clock from = ClockRule.read(c, announced || afterDate);
        if (from == null) {
            c.at = start;
            return null;
        }
        from = beforeItsStart(c, from);
        Clock until = until(c, from, announced, afterDate);
        // "alle 18" is a time at the end of a date
        boolean last = announced && afterDate && endsDate(c);
        boolean marked = last || clockWord || from.marked || (until != null && until.marked);
        boolean exist = from.exists() && (until == null || until.exists());
        if (!marked || !exist) {
            c.at = start;
            return null;
        }
        c.accept(Role.UNTIL);
        ZoneRule zone = ZoneRule.read(c);
        return TimesOfDay.carried(from, until, zone);
    }

    // grammar: times = clock "for" clock
    // 6:30 for 7pm: guests come at the first, it begins at the second
    private static Clock beforeItsStart(Cursor c, Clock from) {
        int start = c.at;
        Clock begins = c.accept(Role.FOR) ? ClockRule.read(c, true) : null;
        if (begins == null || !begins.exists()) {
            c.at = start;
            return from;
        }
        return TimesOfDay.carried(from, begins, null).from();
    }

    private static boolean endsDate(Cursor c) {
        boolean dashedPlace = c.is(Kind.DASH) && !c.ahead(1).is(Kind.NUMBER);
        return c.done() || c.is(Kind.COMMA) || c.is(Kind.CLOSE) || dashedPlace;
    }

    private static boolean isIntroduction(Cursor c) {
        boolean article = c.is(Role.OF) && !c.is(Role.MONTH);
        return c.is(Role.AT) || c.is(Role.FROM) || c.is(Role.LABEL) || article;
    }

    private static Clock until(Cursor c, Clock from, boolean announced, boolean afterDate) {
        int start = c.at;
        boolean comma = c.is(Kind.COMMA) && c.ahead(1).is(Role.TO);
        c.at += comma ? 1 : 0;
        // The dash of "11:05:16-03:00" is the zone's.
        boolean zone = from.precise && c.is(Kind.DASH) && c.tight(0) && c.tight(1);
        boolean joined =
                c.is(Kind.DASH) || c.is(Role.TO) || c.is(Role.AND) || (announced && c.is(Role.AT));
        if (zone || !joined) {
            c.at = start;
            return null;
        }
        c.at++;
        c.pass(x -> x.is(Role.AT) || x.is(Role.OF) || x.is(Role.TO));
        Clock until = ClockRule.read(c, announced || (afterDate && from.marked));
        boolean date =
                until == null
                        || (!until.marked && ((!from.marked && !announced) || dateFollows(c)));
        if (date) {
            c.at = start;
            return null;
        }
        return until;
    }

    // In "10:00 - 7 May" the seven is a day.
    private static boolean dateFollows(Cursor c) {
        return c.is(Role.MONTH)
                || c.is(Kind.DOT)
                || c.is(Kind.SLASH)
                || c.is(Kind.DASH)
                || c.is(Role.OF)
                || c.is(Role.MONTH_AFTER)
                || c.is(Kind.NUMBER);
    }
}
