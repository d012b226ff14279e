package org.listings.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PageSizeTest {
    /** Leaves room for a busy machine; alone, each test takes a few seconds. */
    private static final int SECONDS = 300;

    private static final Duration CPU = Duration.ofSeconds(15);

    @Test
    @Timeout(SECONDS)
    void aMillionItemsAreCountedOneByOne() throws Exception {
        int items = 1_000_000;
        CountingSink sink = new CountingSink();
        PageSummary summary =
                new PageSplitter()
                        .split(
                                () ->
                                        new RepeatingReader(
                                                items,
                                                i ->
                                                        "  1. Seminar "
                                                                + i
                                                                + "\n\n    "
                                                                + (i % 28 + 1)
                                                                + " May 2015, Geneva\n\n"),
                                sink);
        assertThat(summary.items()).isEqualTo(items);
        assertThat(sink.items).isEqualTo(items);
    }

    @Test
    @Timeout(SECONDS)
    void memoryIsBoundedByTheLongestItem() throws Exception {
        String description =
                "It was held in the framework of the project on decent work. ".repeat(10);
        int items = 100_000; // 64 MB
        CountingSink sink = new CountingSink();
        long before = used();
        new PageSplitter()
                .split(
                        () ->
                                new RepeatingReader(
                                        items,
                                        i ->
                                                "Title of event "
                                                        + i
                                                        + "\n"
                                                        + (i % 28 + 1)
                                                        + " May 2015\n"
                                                        + description
                                                        + "\n\n"),
                        sink);
        assertThat(sink.items).isEqualTo(items);
        assertThat(used() - before).isLessThan(64 << 20);
    }

    @Test
    @Timeout(SECONDS)
    void aLineOfTenMegabytesTakesLinearTime() throws Exception {
        String page =
                "Events\n\n  1. Seminar\n\n    3 May 2015\n\n    "
                        + "word ".repeat(2 << 20)
                        + "\n\n  2. Workshop\n\n    4 May 2015\n";
        CountingSink sink = new CountingSink();
        new PageSplitter().split(() -> new java.io.StringReader(page), sink);
        assertThat(sink.items).isEqualTo(2);
    }

    @Test
    @Timeout(SECONDS)
    void hostileTextEndsInTime() {
        for (String part :
                new String[] {"1. ", "(", "- ", "1 May ", "a:b:", "\u00a0", "((1) ", "|", "* "}) {
            String page = part.repeat(200_000);
            assertThat(Duration.ofNanos(nanos(page))).as(part).isLessThan(CPU);
            String lines = (part + "\n").repeat(200_000);
            assertThat(Duration.ofNanos(nanos(lines))).as(part).isLessThan(CPU);
        }
    }

    @Test
    void aLineBeyondTheLimitIsRefusedWithAReason() {
        assertThatThrownBy(
                        () ->
                                new PageSplitter()
                                        .split(
                                                () ->
                                                        new RepeatingReader(
                                                                18, i -> "x".repeat(1 << 20)),
                                                new CountingSink()))
                .isInstanceOf(UnreadablePage.class)
                .hasMessageContaining("Line 1 is longer than");
    }

    private static long nanos(String page) {
        long start = cpuNanos();
        try {
            new PageSplitter().split(() -> new java.io.StringReader(page), new CountingSink());
        } catch (UnreadablePage e) {
            assertThat(e.getMessage()).isNotBlank();
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
        return cpuNanos() - start;
    }

    /** Of this thread alone, so that a busy machine does not count. */
    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long used() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    private static final class CountingSink implements PageSink {
        private int items;

        @Override
        public void pageTitle(String title) {}

        @Override
        public void item(Item item) {
            items++;
        }

        @Override
        public void problem(PageProblem problem) {}
    }

    /** Gives numbered parts one after the other, none held. */
    private static final class RepeatingReader extends Reader {
        private final int parts;
        private final IntFunction<String> text;
        private String part = "";
        private int next;
        private int at;

        RepeatingReader(int parts, IntFunction<String> text) {
            this.parts = parts;
            this.text = text;
        }

        @Override
        public int read(char[] to, int from, int length) {
            while (at == part.length()) {
                if (next == parts) {
                    return -1;
                }
                part = text.apply(next++);
                at = 0;
            }
            int count = Math.min(length, part.length() - at);
            part.getChars(at, at + count, to, from);
            at += count;
            return count;
        }

        @Override
        public void close() {}
    }
}
