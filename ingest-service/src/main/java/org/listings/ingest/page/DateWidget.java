package org.listings.ingest.page;

/** Lines that a calendar sheet on a page falls into: "12", "May", "2022", one below the other. */
final class DateWidget {
    private static final int LAST_DAY = 31;

    private DateWidget() {}

    static boolean isDay(String text) {
        if (text.isEmpty() || text.length() > 2 || !allDigits(text)) {
            return false;
        }
        int day = 0;
        for (int i = 0; i < text.length(); i++) {
            day = day * 10 + Character.digit(text.charAt(i), 10);
        }
        return day >= 1 && day <= LAST_DAY;
    }

    static boolean isYear(String text) {
        return text.length() == 4 && allDigits(text);
    }

    private static boolean allDigits(String text) {
        return text.chars().allMatch(Character::isDigit);
    }
}
