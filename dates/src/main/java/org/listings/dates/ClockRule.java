package org.listings.dates;

/** Reads one time of day. */
final class ClockRule {
    private final Cursor c;

    /** Whether a date or a word such as "at" says that a time comes, so that 18.30 is one. */
    private final boolean announced;

    private int hour;
    private int minute;
    private int second;
    private Role half;
    private boolean marked;
    private boolean precise;

    private ClockRule(Cursor c, boolean announced) {
        this.c = c;
        this.announced = announced;
    }

    // grammar: clock = noon | midnight | [half] hour [minutes] [half] [clockword [minute]] [half]
    // 9h30   4:00 p.m.   上午9时30分   오후 2시
    static Clock read(Cursor c, boolean announced) {
        boolean noon = c.is(Role.NOON);
        if ((noon || c.is(Role.MIDNIGHT)) && !(c.ahead(1).is(Kind.NUMBER) && c.tight(1))) {
            c.at++;
            return new Clock(noon ? 12 : 0, 0, 0, null, true, false);
        }
        int start = c.at;
        ClockRule rule = new ClockRule(c, announced);
        if (!rule.read()) {
            c.at = start;
            return null;
        }
        return new Clock(rule.hour, rule.minute, rule.second, rule.half, rule.marked, rule.precise);
    }

    private boolean read() {
        half();
        Token number = c.now();
        if (!number.is(Kind.NUMBER) || (number.digits > 2 && !isMilitary())) {
            return false;
        }
        c.at++;
        hour = number.value;
        if (number.digits == 4) {
            hour = number.value / 100;
            minute = number.value % 100;
            marked = true;
        } else if (isColonMinute()) {
            minute = c.ahead(1).value;
            marked = true;
            c.at += 2;
            seconds();
        } else if (isDotMinute() || isCommaMinute()) {
            minute = c.ahead(1).value;
            marked |= announced;
            c.at += 2;
        }
        half();
        clockWord();
        half();
        noonAfterTwelve();
        return true;
    }

    private void half() {
        // 中午12时
        boolean noon = c.is(Role.NOON) && c.ahead(1).is(Kind.NUMBER) && c.tight(1);
        boolean midnight = c.is(Role.MIDNIGHT) && c.ahead(1).is(Kind.NUMBER) && c.tight(1);
        boolean am = c.is(Role.AM) || midnight;
        if (half != null || (!am && !c.is(Role.PM) && !noon)) {
            return;
        }
        half = am ? Role.AM : Role.PM;
        marked = true;
        c.at++;
        if (c.is(Kind.DOT) && c.tight(0)) {
            c.at++;
        }
    }

    // grammar: minutes = ":" minute [ ":" second [ "." fraction ] ] | "." minute
    private boolean isColonMinute() {
        Token number = c.ahead(1);
        return c.is(Kind.COLON)
                && number.is(Kind.NUMBER)
                && number.digits <= 2
                && c.tight(0) == c.tight(1);
    }

    private boolean isDotMinute() {
        Token number = c.ahead(1);
        if (!c.is(Kind.DOT)
                || !c.tight(0)
                || !c.tight(1)
                || !number.is(Kind.NUMBER)
                || number.digits != 2) {
            return false;
        }
        Token after = c.ahead(2);
        boolean date = after.is(Kind.DOT) && c.ahead(3).is(Kind.NUMBER);
        return !date
                && (announced
                        || after.is(Role.AM)
                        || after.is(Role.PM)
                        || after.is(Role.CLOCK)
                        || rangeIsMarked());
    }

    // ore 16,30
    private boolean isCommaMinute() {
        Token number = c.ahead(1);
        return announced
                && c.is(Kind.COMMA)
                && c.tight(0)
                && c.tight(1)
                && number.is(Kind.NUMBER)
                && number.digits == 2
                && number.value < 60
                && !c.ahead(2).is(Role.MONTH)
                && c.ahead(-2).is(Role.AT);
    }

    // "10.00-12.00 Uhr" is marked at its end
    private boolean rangeIsMarked() {
        boolean range =
                (c.ahead(2).is(Kind.DASH) || c.ahead(2).is(Role.TO)) && c.ahead(3).is(Kind.NUMBER);
        if (!range) {
            return false;
        }
        int next = c.ahead(4).is(Kind.DOT) && c.ahead(5).digits == 2 ? 6 : 4;
        return c.ahead(next).is(Role.CLOCK) || c.ahead(next).is(Role.PM);
    }

    private void seconds() {
        Token number = c.ahead(1);
        if (!c.is(Kind.COLON) || !number.is(Kind.NUMBER) || number.digits != 2) {
            return;
        }
        second = number.value;
        precise = true;
        c.at += 2;
        boolean fraction =
                (c.is(Kind.DOT) || c.is(Kind.COMMA))
                        && c.tight(0)
                        && c.ahead(1).is(Kind.NUMBER)
                        && c.tight(1);
        if (fraction) {
            c.at += 2;
        }
    }

    // grammar: clockword = "h" | "Uhr" | "hrs" | "时" | …
    // 9h30   14 Uhr 30   时30分: minutes may follow it
    private void clockWord() {
        if (!c.is(Role.CLOCK)) {
            return;
        }
        c.at++;
        marked = true;
        if (c.is(Kind.DOT) && c.tight(0)) {
            c.at++;
        }
        // 7点半 is half past seven
        if (minute == 0 && c.is(Role.HALF) && c.tight(0)) {
            minute = 30;
            c.at++;
            return;
        }
        Token number = c.now();
        boolean minutes =
                minute == 0
                        && number.is(Kind.NUMBER)
                        && number.value < 60
                        && (number.digits == 2 || c.ahead(1).is(Role.MINUTE))
                        && !c.ahead(1).is(Role.MONTH)
                        && !c.ahead(1).is(Kind.COLON);
        if (minutes) {
            minute = number.value;
            c.at++;
        }
        if (c.accept(Role.MINUTE) && c.is(Kind.DOT) && c.tight(0)) {
            c.at++;
        }
    }

    private void noonAfterTwelve() {
        if (hour == 12 && half == null && (c.is(Role.NOON) || c.is(Role.MIDNIGHT))) {
            half = c.is(Role.NOON) ? Role.PM : Role.AM;
            marked = true;
            c.at++;
        }
    }

    // grammar: military = hhmm clockword | hhmm "-" hhmm clockword
    // 1430 hrs
    private boolean isMilitary() {
        Token number = c.now();
        if (number.digits != 4 || number.value / 100 > 24 || number.value % 100 > 59) {
            return false;
        }
        return c.ahead(1).is(Role.CLOCK)
                || (c.ahead(1).is(Kind.DASH)
                        && c.ahead(2).digits == 4
                        && c.ahead(3).is(Role.CLOCK));
    }
}
