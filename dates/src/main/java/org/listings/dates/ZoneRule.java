package org.listings.dates;

/** Reads the zone after a time: as written, and as an offset where its name says one. */
final class ZoneRule {
    /** A zone's long name is never more words than this. */
    private static final int LONGEST_NAME = 8;

    final String written;
    final String offset;

    private ZoneRule(String written, String offset) {
        this.written = written;
        this.offset = offset;
    }

    // grammar: zone = zonename [offset] [ words zonename [offset] ] | offset
    // CET   GMT+1:00   CET - Central European Time GMT+1:00   +02:00
    static ZoneRule read(Cursor c) {
        int start = c.at;
        boolean open = c.accept(Kind.OPEN);
        int first = c.at;
        if (!isZone(c)) {
            return signed(c, start, first, open);
        }
        String offset = c.now().word.offset();
        c.at++;
        String explicit = offset(c);
        int end = c.at;
        for (int i = 0; i < LONGEST_NAME && explicit == null && !c.done(); i++) {
            if (isZone(c)) {
                c.at++;
                explicit = offset(c);
                end = c.at;
            } else if (c.is(Kind.NUMBER) || c.is(Role.MONTH)) {
                break;
            } else {
                c.at++;
                end = c.token(c.at - 1).is(Role.ZONE_NOTE) ? c.at : end;
            }
        }
        c.at = end;
        ZoneRule zone =
                new ZoneRule(
                        c.text.substring(c.token(first).start, c.passedEnd()),
                        explicit == null ? offset : explicit);
        if (open) {
            c.accept(Kind.CLOSE);
        }
        return zone;
    }

    private static ZoneRule signed(Cursor c, int start, int first, boolean open) {
        boolean iso =
                c.is(Kind.PLUS)
                        || (c.is(Kind.DASH)
                                && c.tight(0)
                                && c.token(first - 2).is(Kind.COLON)
                                && c.token(first - 4).is(Kind.COLON));
        String offset = iso ? offset(c) : null;
        if (offset == null) {
            c.at = start;
            return null;
        }
        ZoneRule zone = new ZoneRule(c.text.substring(c.token(first).start, c.passedEnd()), offset);
        if (open) {
            c.accept(Kind.CLOSE);
        }
        return zone;
    }

    // "est", "met" and "et" are words of other languages: as zones they end the time.
    private static boolean isZone(Cursor c) {
        return c.is(Role.ZONE)
                && (!c.is(Role.ZONE_OR_WORD)
                        || (!c.ahead(1).is(Kind.WORD) && !c.ahead(1).is(Kind.NUMBER)));
    }

    private static String offset(Cursor c) {
        boolean minus = c.is(Kind.DASH);
        Token hours = c.ahead(1);
        if ((!minus && !c.is(Kind.PLUS))
                || !hours.is(Kind.NUMBER)
                || !c.tight(1)
                || hours.digits > 4
                || hours.digits == 3) {
            return null;
        }
        int hour = hours.digits == 4 ? hours.value / 100 : hours.value;
        int minute = hours.digits == 4 ? hours.value % 100 : 0;
        int passed = 2;
        Token mark = c.ahead(2);
        Token minutes = c.ahead(3);
        if ((mark.is(Kind.COLON) || mark.is(Kind.DOT))
                && c.tight(2)
                && c.tight(3)
                && minutes.digits == 2) {
            minute = minutes.value;
            passed = 4;
        }
        if (hour > 14 || minute > 59) {
            return null;
        }
        c.at += passed;
        return (minus ? "-" : "+") + twoDigits(hour) + ":" + twoDigits(minute);
    }

    private static String twoDigits(int value) {
        return value < 10 ? "0" + value : String.valueOf(value);
    }
}
