package org.listings.dates;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.ULocale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The tables know every month that CLDR writes out, in the form that stands in a date and alone.
 */
final class MonthNamesTest {
    private final DateReader reader = DateReader.bundled();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en", "fr", "es", "pt", "de", "it", "nl", "ru", "uk", "be", "pl", "cs", "sk", "bg",
                "mk", "sr", "sr-Latn", "bs", "hr", "sl", "ro", "hu", "lt", "lv", "et", "fi", "sv",
                "da", "no", "is", "el", "tr", "az", "ar", "ar-LB", "ar-MA", "ar-DZ", "fa", "he",
                "hi", "mr", "bn", "ta", "ur", "th", "lo", "km", "my", "vi", "id", "ms", "fil", "sw",
                "zh", "ja", "ko", "ka", "hy", "ca", "gl", "eu", "sq", "ga", "cy", "mt", "af", "kk",
                "uz", "am"
            })
    void areAllRead(String tag) {
        ULocale locale = ULocale.forLanguageTag(tag);
        DateFormatSymbols symbols = new DateFormatSymbols(new GregorianCalendar(locale), locale);
        Set<String> unread = new TreeSet<>();
        for (int context : new int[] {DateFormatSymbols.FORMAT, DateFormatSymbols.STANDALONE}) {
            String[] months = symbols.getMonths(context, DateFormatSymbols.WIDE);
            for (int i = 0; i < 12; i++) {
                DateReading reading =
                        reader.read(months[i] + " 2017", new DateContext(null, tag, null));
                if (reading.start() == null || reading.start().getMonthValue() != i + 1) {
                    unread.add(months[i]);
                }
            }
        }
        assertThat(unread).isEmpty();
    }
}
