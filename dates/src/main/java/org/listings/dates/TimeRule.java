package org.listings.dates;

/** Reads times of day, ranges of them, and their zone. */
final class TimeRule {
    private TimeRule() {}

    /** Whether a number so many tokens ahead begins a time, so that it is no day. */
    static boolean startsAt(Cursor c, int step) {
        Token after = c.ahead(step + 1);
        if (after.is(Kind.COLON) && c.tight(step + 1) && c.ahead(step + 2).is(Kind.NUMBER)) {
            return true;
        }
        return isHalf(after) && !after.is(Role.OF)
                || after.is(Role.CLOCK) && !after.is(Role.OF)
                || after.is(Kind.DOT)
                        && c.tight(step + 1)
                        && c.ahead(step + 2).digits == 2
                        && c.tight(step + 2)
                        && (isHalf(c.ahead(step + 3)) || c.ahead(step + 3).is(Role.CLOCK));
    }

    // grammar: times = [at] clock [ (dash | to) clock ] [zone]          4:00pm - 5:30pm CET   von 9
    // bis 17 Uhr   klo 14.30
    static Times read(Cursor c, boolean afterDate) {
        int start = c.at;
        boolean announced = false;
        while (c.is(Role.AT) || c.is(Role.FROM) || c.is(Role.LABEL) || c.is(Role.OF)) {
            announced |= c.is(Role.AT);
            c.at++;
        }
        Clock from = clock(c, announced || afterDate);
        if (from == null) {
            c.at = start;
            return null;
        }
        int afterFrom = c.at;
        Clock until = null;
        if (c.is(Kind.DASH) || c.is(Role.TO) || c.is(Role.AND)) {
            c.at++;
            while (c.is(Role.AT) || c.is(Role.OF)) {
                c.at++;
            }
            until = clock(c, announced || afterDate && from.marked);
            boolean open = until == null || !until.marked && !from.marked || dateFollows(c, until);
            if (open) {
                until = null;
                c.at = afterFrom;
            }
        }
        if (!from.marked && (until == null || !until.marked)) {
            c.at = start;
            return null;
        }
        if (!from.exists() || until != null && !until.exists()) {
            c.at = start;
            return null;
        }
        c.accept(Role.UNTIL);
        ZoneRule zone = ZoneRule.read(c);
        if (until != null && from.half == null && until.half != null && from.hour <= 12) {
            from = carried(from, until);
        } else if (until != null
                && until.half == null
                && from.half == Role.PM
                && until.hour <= 12) {
            until = until.in(until.hour == 12 ? null : Role.PM);
        }
        return new Times(
                from, until, zone == null ? null : zone.written, zone == null ? null : zone.offset);
    }

    // In "10:00 - 7 May" the seven is a day.
    private static boolean dateFollows(Cursor c, Clock until) {
        return !until.marked && (c.is(Role.MONTH) || c.is(Kind.DOT) || c.is(Kind.SLASH));
    }

    // grammar: "4 - 5:30pm" is in the afternoon from its beginning, unless that would put the
    // beginning after the end
    private static Clock carried(Clock from, Clock until) {
        Clock same = from.in(until.half);
        boolean fits = minutes(same) <= minutes(until);
        return fits ? same : from.in(until.half == Role.PM ? Role.AM : Role.PM);
    }

    static int minutes(Clock clock) {
        return clock.hourOfDay() * 60 + clock.minute;
    }

    // grammar: clock = [half] hour [ ":" minute [ ":" second ] | "." minute | clockword minute ]
    // [half] [clockword] | noon | midnight
    private static Clock clock(Cursor c, boolean announced) {
        if (c.is(Role.NOON) || c.is(Role.MIDNIGHT)) {
            boolean noon = c.is(Role.NOON);
            c.at++;
            return new Clock(noon ? 12 : 0, 0, 0, null, true);
        }
        int start = c.at;
        Role half = isHalf(c.now()) ? half(c) : null;
        Token hour = c.now();
        if (!hour.is(Kind.NUMBER) || hour.digits > 2 && !isMilitary(c)) {
            c.at = start;
            return null;
        }
        boolean marked = half != null;
        int hours = hour.value;
        int minutes = 0;
        int seconds = 0;
        c.at++;
        if (hour.digits == 4) {
            hours = hour.value / 100;
            minutes = hour.value % 100;
            marked = true;
        } else if (c.is(Kind.COLON)
                && c.ahead(1).is(Kind.NUMBER)
                && c.ahead(1).digits <= 2
                && c.tight(0) == c.tight(1)) {
            minutes = c.ahead(1).value;
            marked = true;
            c.at += 2;
            if (c.is(Kind.COLON) && c.ahead(1).is(Kind.NUMBER) && c.ahead(1).digits == 2) {
                seconds = c.ahead(1).value;
                c.at += 2;
                if ((c.is(Kind.DOT) || c.is(Kind.COMMA))
                        && c.tight(0)
                        && c.ahead(1).is(Kind.NUMBER)
                        && c.tight(1)) {
                    c.at += 2;
                }
            }
        } else if (c.is(Kind.DOT)
                && c.tight(0)
                && c.ahead(1).is(Kind.NUMBER)
                && c.ahead(1).digits == 2
                && c.tight(1)
                && (announced || isHalf(c.ahead(2)) || c.ahead(2).is(Role.CLOCK))
                && !c.ahead(2).is(Kind.DOT)) {
            minutes = c.ahead(1).value;
            marked |= announced;
            c.at += 2;
        }
        if (isHalf(c.now()) && half == null) {
            half = half(c);
            marked = true;
        }
        if (c.is(Role.CLOCK)) {
            c.at++;
            marked = true;
            c.accept(Kind.DOT);
            if (minutes == 0
                    && c.is(Kind.NUMBER)
                    && c.now().digits <= 2
                    && c.now().value < 60
                    && !c.ahead(1).is(Role.MONTH)
                    && (c.tight(0) || c.now().digits == 2)) {
                minutes = c.now().value;
                c.at++;
                c.accept(Role.MINUTE);
            }
        }
        if (half == null && isHalf(c.now())) {
            half = half(c);
        }
        return new Clock(hours, minutes, seconds, half, marked);
    }

    private static boolean isMilitary(Cursor c) {
        Token hour = c.now();
        return hour.digits == 4
                && hour.value / 100 <= 24
                && hour.value % 100 < 60
                && (c.ahead(1).is(Role.CLOCK)
                        || c.ahead(1).is(Kind.DASH)
                                && c.ahead(2).digits == 4
                                && c.ahead(3).is(Role.CLOCK));
    }

    private static boolean isHalf(Token token) {
        return token.is(Role.AM) || token.is(Role.PM);
    }

    private static Role half(Cursor c) {
        Role half = c.is(Role.AM) ? Role.AM : Role.PM;
        c.at++;
        return half;
    }
}
