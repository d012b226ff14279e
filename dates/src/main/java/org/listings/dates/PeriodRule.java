package org.listings.dates;

/**
 * Reads quarters, halves and seasons of a year, and the beginning, middle or end of a month or
 * year.
 */
final class PeriodRule {
    private static final long NEEDED =
            Role.WEEK.bit
                    | Role.QUARTER.bit
                    | Role.HALF.bit
                    | Role.SEASON.bit
                    | Role.EARLY.bit
                    | Role.MID.bit
                    | Role.LATE.bit;

    private final PointRule pointRule;

    PeriodRule(PointRule pointRule) {
        this.pointRule = pointRule;
    }

    // grammar: period = week | partof point | [year] ( quarter | half | season ) [of] [year]
    Point read(Cursor c) {
        if (!c.holds(NEEDED)) {
            return null;
        }
        int start = c.at;
        Point point = WeekRule.read(c);
        if (point == null) {
            point = partOfYear(c);
        }
        if (point != null) {
            return point;
        }
        c.pass(x -> x.is(Role.OF) && !x.is(Role.MONTH) && !isPart(x.now()));
        if (isPart(c.now())) {
            point = partBefore(c);
        } else if (c.at > start) {
            point = partOfYear(c);
        }
        if (point == null) {
            c.at = start;
        }
        return point;
    }

    private static boolean isPart(Token token) {
        return token.is(Role.EARLY) || token.is(Role.MID) || token.is(Role.LATE);
    }

    // grammar: partof = early | mid | late
    // mid-May 2015   Anfang Mai   fin 2016
    private Point partBefore(Cursor c) {
        int start = c.at;
        Token part = c.now();
        c.at++;
        c.accept(Kind.DASH);
        Point point = pointRule.read(c);
        if (point == null || point.hasDay()) {
            c.at = start;
            return null;
        }
        return partly(point, part);
    }

    // 5月中旬   május elején
    static Point partAfter(Cursor c, Point point) {
        if (!point.hasDay()
                && isPart(c.now())
                && !c.is(Role.OF)
                && !c.is(Role.TO)
                && !c.ahead(1).is(Role.MONTH)) {
            Token part = c.now();
            c.at++;
            return partly(point, part);
        }
        return point;
    }

    private static Point partly(Point point, Token part) {
        point.part = part.is(Role.EARLY) ? Role.EARLY : part.is(Role.MID) ? Role.MID : Role.LATE;
        point.approximate = true;
        return point;
    }

    private static Point partOfYear(Cursor c) {
        int start = c.at;
        Point point = new Point();
        YearRule.ofPeriod(c, point);
        if (point.hasYear()) {
            c.pass(x -> x.is(Kind.DOT) || x.is(Kind.DASH) || x.is(Kind.COMMA) || x.is(Role.OF));
        }
        if (!numbered(c, point) && !season(c, point)) {
            c.at = start;
            return null;
        }
        int end = c.at;
        if (!point.hasYear()) {
            c.pass(PeriodRule::isBeforeYear);
            YearRule.ofPeriod(c, point);
            c.at = point.hasYear() ? c.at : end;
        }
        if (point.lastMonth == 14 && point.hasYear()) {
            winterEnds(c, point);
        }
        return point;
    }

    private static boolean isBeforeYear(Cursor c) {
        boolean mark = c.is(Kind.SLASH) || c.is(Kind.DASH) || c.is(Kind.COMMA) || c.is(Kind.DOT);
        return mark || c.is(Role.OF) || c.is(Role.YEAR_BEFORE) || c.is(Role.FROM);
    }

    private static boolean isAfterOrdinal(Cursor c) {
        boolean mark = c.is(Kind.DOT) || (c.is(Kind.DASH) && c.tight(1));
        return mark || c.is(Role.OF) || c.is(Role.ORDINAL);
    }

    // grammar: quarter = quarterword n | n [suffix] quarterword | roman quarterword
    // Q1   1st quarter   2. Quartal   I квартал   第一季度; halves likewise
    private static boolean numbered(Cursor c, Point point) {
        int start = c.at;
        int number = 0;
        Token unit = c.now();
        if (isUnit(unit)) {
            c.at++;
            number = ordinal(c);
        } else {
            c.pass(x -> x.is(Role.OF) && !x.is(Role.ROMAN));
            number = ordinal(c);
            c.pass(PeriodRule::isAfterOrdinal);
            unit = c.now();
            if (number > 0 && isUnit(unit)) {
                c.at++;
            } else {
                number = 0;
            }
        }
        int months = unit.is(Role.QUARTER) ? 3 : 6;
        if (number < 1 || number > 12 / months) {
            c.at = start;
            return false;
        }
        point.month = (number - 1) * months + 1;
        point.lastMonth = number * months;
        return true;
    }

    private static boolean isUnit(Token token) {
        return token.is(Role.QUARTER) || token.is(Role.HALF);
    }

    private static int ordinal(Cursor c) {
        Token token = c.now();
        if (token.is(Kind.NUMBER) && token.digits == 1) {
            c.at++;
            return token.value;
        }
        if (token.is(Role.ROMAN) || token.is(Role.NUMBER)) {
            c.at++;
            return token.word.number();
        }
        return 0;
    }

    // grammar: season = seasonname
    // of the northern half: spring is March to May, winter December to February
    private static boolean season(Cursor c, Point point) {
        c.pass(x -> x.is(Role.OF) && !x.is(Role.SEASON));
        if (!c.is(Role.SEASON) || c.is(Role.MONTH)) {
            return false;
        }
        point.month = c.now().word.season() * 3;
        point.lastMonth = point.month + 2;
        point.approximate = true;
        c.at++;
        return true;
    }

    // grammar: winter = seasonname year ( "/" | "-" ) year
    // Winter 2015/16
    private static void winterEnds(Cursor c, Point point) {
        Token next = c.ahead(1);
        int followingYear = point.year + 1;
        boolean following =
                next.is(Kind.NUMBER)
                        && (next.value == followingYear
                                || (next.digits == 2 && next.value == followingYear % 100));
        if ((c.is(Kind.SLASH) || c.is(Kind.DASH)) && following) {
            c.at += 2;
        }
    }
}
