package org.listings.dates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Any text gets an answer, in time that grows with its length only. */
final class HostileTextTest {
    private static final int MEGABYTE = 1 << 20;
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private static final List<String> PIECES =
            List.of(
                    "1",
                    "12",
                    "31",
                    "2015",
                    "99999999999",
                    "May",
                    "mai",
                    "Dezember",
                    "listopada",
                    "of",
                    "de",
                    "to",
                    "-",
                    "–",
                    "/",
                    ".",
                    ",",
                    ":",
                    "'",
                    "(",
                    ")",
                    "年",
                    "月",
                    "日",
                    "二〇",
                    "十",
                    "令和",
                    "พ.ศ.",
                    "ม.ค.",
                    "Mon",
                    "mar",
                    "h",
                    "pm",
                    "a.m.",
                    "GMT+1:00",
                    "CET",
                    "T",
                    "Z",
                    "Q1",
                    "1st",
                    "fin",
                    "winter",
                    "\u0301",
                    "\u200d",
                    "\ud800",
                    "\udc00",
                    "\ud835\udfd8",
                    "\u0000",
                    "\n",
                    "\u00a0",
                    "م",
                    "و",
                    "ข",
                    " ",
                    "  ",
                    "and",
                    "الموافق",
                    "رمضان",
                    "تشرين",
                    "الأول",
                    "شهر",
                    "0",
                    "00",
                    "|",
                    "+",
                    "&",
                    "°",
                    "ª",
                    "e",
                    "a",
                    "i",
                    "s",
                    "two",
                    "thousand",
                    "last",
                    "week",
                    "W23",
                    "Friday",
                    "since",
                    "for",
                    "两",
                    "千",
                    "周");

    private final DateReader reader = DateReader.bundled();

    static Stream<String> endless() {
        return Stream.of(
                        "-",
                        "1",
                        "1-",
                        "1,",
                        "1.",
                        "1/",
                        "of ",
                        "de ",
                        "May ",
                        "1 May ",
                        "5 May 2015, ",
                        "5 of ",
                        "mar. ",
                        "du ",
                        "a. m. ",
                        "12:00 ",
                        "12:00-",
                        "\u0301",
                        "a\u0301",
                        "\ud800",
                        "一",
                        "年",
                        "十",
                        "ก",
                        "ก.",
                        "ก\u200b",
                        "1 1 ",
                        "2015 ",
                        "Mon ",
                        "1st ",
                        "Q",
                        "Q1 ",
                        "(",
                        "1(Mon)",
                        " ",
                        "x",
                        "xx ",
                        "May-",
                        "1-May-",
                        "28.9.-",
                        "'15 ",
                        "1 to ",
                        "CET ",
                        "10:00 CET ",
                        "と",
                        "から",
                        "until ",
                        "date: ",
                        "تشرين ",
                        "'",
                        "1'",
                        "e.",
                        "5 de ")
                .map(piece -> piece.repeat(MEGABYTE / piece.length()));
    }

    @ParameterizedTest
    @MethodSource("endless")
    void answersAMegabyteInTime(String text) {
        assertTimeoutPreemptively(
                LIMIT,
                () -> {
                    askEverything(text);
                    askEverything(text.substring(0, 999));
                });
    }

    @Test
    void answersAnyMixtureOfPieces() {
        Random random = new Random(4);
        assertTimeoutPreemptively(
                LIMIT.multipliedBy(3),
                () -> {
                    for (int i = 0; i < 60_000; i++) {
                        StringBuilder text = new StringBuilder();
                        for (int k = random.nextInt(14); k >= 0; k--) {
                            text.append(PIECES.get(random.nextInt(PIECES.size())))
                                    .append(random.nextBoolean() ? " " : "");
                        }
                        askEverything(text.toString());
                    }
                });
    }

    @Test
    void answersAnyChars() {
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(30); k >= 0; k--) {
                text.append((char) random.nextInt(random.nextBoolean() ? 0x100 : 0x10000));
            }
            askEverything(text.toString());
        }
    }

    private void askEverything(String text) {
        DateContext context =
                new DateContext(text.length() < 50 ? text : "December 2021", "th", DayOrder.MDY);
        DateReading reading = reader.read(text, context);
        assertThat(reading).isEqualTo(reader.read(text, context));
        assertThat(reading.start() == null || !reading.end().isBefore(reading.start())).isTrue();
        assertThat(reading.start() != null || !reading.problems().isEmpty()).as(text).isTrue();
        assertThat(reader.readTime(text).start()).isNull();
        assertThat(reader.dayOrderOf(text)).isNotNull();
        reader.leading(text)
                .ifPresent(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
        int end = 0;
        for (DateSpan span : reader.find(text)) {
            if (span.start() < end || span.end() > text.length()) {
                throw new AssertionError("overlapping or out of bounds: " + span);
            }
            end = span.end();
        }
    }
}
