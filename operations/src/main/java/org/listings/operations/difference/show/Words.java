package org.listings.operations.difference.show;

import java.util.Locale;
import org.listings.operations.difference.Report;

/** Phrases that the terminal and the browser have in common. */
final class Words {
    private Words() {}

    /** As {@code 1 listing}, {@code 12,000 listings}. */
    static String count(long number, String thing) {
        return number(number) + " " + thing + (number == 1 ? "" : "s");
    }

    static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    /** The part that differs; never rounded to 0 % or 100 % when it is not. */
    static String percent(Report report) {
        double percent = 100 * report.share();
        if (percent == 0 || percent == 100) {
            return (int) percent + " %";
        }
        if (percent < 0.01) {
            return "less than 0.01 %";
        }
        return percent > 99.9
                ? "more than 99.9 %"
                : String.format(Locale.ROOT, percent < 1 ? "%.2f %%" : "%.1f %%", percent);
    }

    static String notAllPaired() {
        return "There were too many listings in only one set to pair all: some that only got"
                + " another id are counted as only in one.";
    }
}
