package org.listings.dates;

import java.time.LocalTime;

/** One time of day as written. */
final class Clock {
    final int hour;
    final int minute;
    final int second;

    /** AM, PM, or null when not said. */
    final Role half;

    /** Whether something beside the number says that it is a time. */
    final boolean marked;

    /** Whether its seconds are written. */
    final boolean precise;

    Clock(int hour, int minute, int second, Role half, boolean marked, boolean precise) {
        this.precise = precise;
        this.hour = hour;
        this.minute = minute;
        this.second = second;
        this.half = half;
        this.marked = marked;
    }

    Clock in(Role otherHalf) {
        return new Clock(hour, minute, second, otherHalf, true, precise);
    }

    boolean exists() {
        return hour <= 24
                && minute < 60
                && second < 60
                && (hour < 24 || (minute == 0 && second == 0));
    }

    int hourOfDay() {
        if (half == Role.PM && hour < 12) {
            return hour + 12;
        }
        return half == Role.AM && hour == 12 ? 0 : hour;
    }

    int minutes() {
        return hourOfDay() * 60 + minute;
    }

    /**
     * The end of the day is written 24:00, which no LocalTime is: its last minute stands for it.
     */
    LocalTime time() {
        return hour == 24 ? LocalTime.of(23, 59) : LocalTime.of(hourOfDay(), minute, second);
    }
}
