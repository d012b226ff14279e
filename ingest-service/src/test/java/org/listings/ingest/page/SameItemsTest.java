package org.listings.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.listings.ingest.page.quality.LabelledPages;

/** A page written in another layout gives the same items, and each line one role. */
class SameItemsTest {
    private static final Path SEEDS = Path.of(System.getProperty("listings.repository"), "seeds");

    private static final Map<String, UnaryOperator<String>> LAYOUTS =
            new TreeMap<>(
                    Map.of(
                            "line ends of Windows", page -> unix(page).replace("\n", "\r\n"),
                            "line ends of old Macs", page -> unix(page).replace("\n", "\r"),
                            "twice as deep", SameItemsTest::deeper,
                            "moved to the right", page -> each(page, line -> "   " + line),
                            "spaces at the ends of lines", page -> each(page, line -> line + "  "),
                            "no-break spaces", page -> page.replace(' ', '\u00a0'),
                            "twice the blank lines", page -> page.replace("\n\n", "\n\n\n"),
                            "other dashes", page -> page.replace('–', '-').replace(" - ", " — "),
                            "other bullets", page -> page.replace('•', '▪'),
                            "a byte order mark", page -> "\ufeff" + page));

    @TestFactory
    Stream<DynamicTest> anotherLayoutGivesTheSameItems() throws IOException {
        return pages().stream()
                .flatMap(
                        page ->
                                LAYOUTS.entrySet().stream()
                                        .map(
                                                layout ->
                                                        test(
                                                                page,
                                                                layout.getKey(),
                                                                layout.getValue())));
    }

    @TestFactory
    Stream<DynamicTest> eachLineHasOneRole() throws IOException {
        return pages().stream()
                .map(
                        page ->
                                DynamicTest.dynamicTest(
                                        page.getFileName().toString(),
                                        () -> {
                                            String text = Files.readString(page);
                                            List<LineRole> roles = CollectingSink.of(text).roles;
                                            assertThat(roles.stream().map(LineRole::line))
                                                    .doesNotHaveDuplicates()
                                                    .hasSize((int) unix(text).lines().count());
                                            assertThat(roles)
                                                    .noneMatch(role -> role.role() == null);
                                        }));
    }

    private static DynamicTest test(Path page, String name, UnaryOperator<String> layout) {
        return DynamicTest.dynamicTest(
                page.getFileName() + " with " + name,
                () -> {
                    String text = unix(Files.readString(page));
                    assertThat(words(layout.apply(text))).isEqualTo(words(text));
                });
    }

    private static List<String> words(String page) {
        return CollectingSink.of(page).items.stream()
                .map(
                        item ->
                                folded(
                                                item.heading()
                                                        + " # "
                                                        + item.kicker()
                                                        + " # "
                                                        + item.title())
                                        + folded(" # " + item.dateText() + " # " + item.place()))
                .toList();
    }

    private static String folded(String text) {
        return text.replaceAll("[\\u2010-\\u2015]", "-").toLowerCase(Locale.ROOT);
    }

    private static List<Path> pages() throws IOException {
        Stream<Path> seeds;
        try (Stream<Path> files = Files.list(SEEDS)) {
            seeds = files.filter(file -> file.toString().endsWith(".txt")).toList().stream();
        }
        Stream<Path> pages =
                LabelledPages.pages(SEEDS.resolve("pages")).keySet().stream()
                        .filter(page -> !page.toString().endsWith(".html"));
        return Stream.concat(seeds, pages).sorted().toList();
    }

    private static String unix(String page) {
        return page.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static String deeper(String page) {
        return each(page, line -> " ".repeat(line.length() - line.stripLeading().length()) + line);
    }

    private static String each(String page, UnaryOperator<String> change) {
        StringBuilder out = new StringBuilder();
        page.lines()
                .forEach(line -> out.append(line.isBlank() ? "" : change.apply(line)).append('\n'));
        return out.toString();
    }
}
