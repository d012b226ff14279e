package org.listings.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.listings.dates.quality.DateQuality;
import org.listings.dates.quality.LabelledLine;

/** How a page happens to encode a line changes nothing in what it says. */
final class SameAnswerTest {
    private final DateReader reader = DateReader.bundled();

    static Stream<Arguments> changes() {
        return Stream.of(
                change("NFD", text -> Normalizer.normalize(text, Normalizer.Form.NFD)),
                change("NFC", text -> Normalizer.normalize(text, Normalizer.Form.NFC)),
                change("no-break spaces", text -> text.replace(' ', '\u00a0')),
                change("thin spaces", text -> text.replace(' ', '\u2009')),
                change("double spaces", text -> text.replace(" ", "  ")),
                change("spaces around", text -> "  \u00a0" + text + "\u200b \t"),
                change("en dashes", text -> text.replace('-', '–')),
                change("em dashes", text -> text.replace('–', '—')),
                change("minus signs", text -> text.replace('–', '−')),
                change("no-break hyphens", text -> text.replace('-', '\u2011')),
                change(
                        "direction marks",
                        text -> "\u200f" + text.replace("2", "\u200e2") + "\u200e"),
                change("soft hyphens", text -> text.replace("be", "b\u00ade")),
                change("fullwidth digits", SameAnswerTest::fullwidth),
                change("capitals", text -> text.toUpperCase(Locale.ROOT)),
                change("small letters", text -> text.toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void comesWhateverTheSpacesDashesAndForms(String name, UnaryOperator<String> change) {
        for (LabelledLine line : DateQuality.bundled().lines(DateQuality.Half.BOTH)) {
            DateReading plain = reader.read(line.text(), line.context());
            DateReading changed = reader.read(change.apply(line.text()), line.context());
            String description = name + ": " + line.text() + " as " + change.apply(line.text());
            assertThat(changed.start()).as(description).isEqualTo(plain.start());
            assertThat(changed.end()).as(description).isEqualTo(plain.end());
            assertThat(changed.startTime()).as(description).isEqualTo(plain.startTime());
            assertThat(changed.endTime()).as(description).isEqualTo(plain.endTime());
            assertThat(changed.utcOffset()).as(description).isEqualTo(plain.utcOffset());
            assertThat(changed.precision()).as(description).isEqualTo(plain.precision());
        }
    }

    private static Arguments change(String name, UnaryOperator<String> change) {
        return Arguments.of(name, change);
    }

    private static String fullwidth(String text) {
        StringBuilder wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c >= '0' && c <= '9' ? c - '0' + '０' : c)));
        return wide.toString();
    }
}
