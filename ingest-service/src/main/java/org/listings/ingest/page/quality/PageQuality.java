package org.listings.ingest.page.quality;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.listings.dates.DateContext;
import org.listings.dates.DateReader;
import org.listings.dates.DateReading;
import org.listings.dates.DayOrder;
import org.listings.ingest.page.Item;
import org.listings.ingest.page.PageProblem;
import org.listings.ingest.page.PageSink;
import org.listings.ingest.page.PageSplitter;
import org.listings.ingest.page.UnreadablePage;

/** Splits labelled pages and counts what came out as it must. */
public final class PageQuality {
    private static final int START = 40;
    private static final double ALIKE = 0.5;
    private final PageSplitter splitter = new PageSplitter();
    private final DateReader dates = DateReader.bundled();

    /**
     * Adds one page to the score.
     *
     * @param name of the page, for the list of misses
     */
    public void add(Score score, String name, String page, List<Expected> expected) {
        List<Item> items = split(score, name, page);
        int next = 0;
        int matched = 0;
        List<Item> rest = new ArrayList<>(items);
        for (Expected want : expected) {
            Item item = match(want, items, next);
            if (item == null) {
                score.miss(name + ": not found: " + want.title());
                continue;
            }
            matched++;
            next = items.indexOf(item) + 1;
            rest.remove(item);
            compare(score, name, want, item);
        }
        rest.forEach(item -> score.miss(name + ": not expected: " + item.title()));
        score.page(expected.size(), items.size(), matched);
    }

    private List<Item> split(Score score, String name, String page) {
        List<Item> items = new ArrayList<>();
        PageSink sink =
                new PageSink() {
                    @Override
                    public void pageTitle(String title) {}

                    @Override
                    public void item(Item item) {
                        items.add(item);
                    }

                    @Override
                    public void problem(PageProblem problem) {}
                };
        try {
            splitter.split(() -> new StringReader(page), sink);
        } catch (UnreadablePage e) {
            score.miss(name + ": unreadable: " + e.getMessage());
        } catch (IOException e) {
            throw new IllegalStateException("a string can be read", e);
        }
        return items;
    }

    private static Item match(Expected want, List<Item> items, int from) {
        for (Item item : items.subList(from, items.size())) {
            if (folded(item.title()).equals(folded(want.title()))) {
                return item;
            }
        }
        for (Item item : items.subList(from, items.size())) {
            if (alike(item.title(), want.title()) >= ALIKE) {
                return item;
            }
        }
        return null;
    }

    private void compare(Score score, String name, Expected want, Item item) {
        field(score, Score.Field.TITLE, name, want.title(), item.title());
        field(score, Score.Field.DATE_TEXT, name, want.dateText(), item.dateText());
        field(score, Score.Field.PLACE, name, want.place(), item.place());
        field(score, Score.Field.KICKER, name, want.kicker(), item.kicker());
        field(score, Score.Field.HEADING, name, want.heading(), item.heading());
        field(score, Score.Field.DATES, name, want.startDate() + ".." + want.endDate(), read(item));
        String description = item.description();
        String start =
                description == null || want.descriptionStarts() == null
                        ? description
                        : description.substring(
                                0,
                                Math.min(description.length(), want.descriptionStarts().length()));
        field(score, Score.Field.DESCRIPTION, name, want.descriptionStarts(), start);
    }

    private static void field(
            Score score, Score.Field field, String name, String want, String got) {
        boolean equal = Objects.equals(folded(want), folded(got));
        score.field(field, equal, name + ": " + want + " | " + got);
    }

    /** The item's dates as the enricher would read them: from the date text beside its heading. */
    private String read(Item item) {
        DayOrder order = item.dayOrder() == null ? null : DayOrder.valueOf(item.dayOrder());
        DateContext around = new DateContext(item.heading(), null, order);
        DateReading reading = dates.read(item.dateText(), around);
        return reading.start() + ".." + reading.end();
    }

    private static double alike(String one, String other) {
        Set<String> words = new HashSet<>(List.of(folded(one).split(" ")));
        Set<String> others = new HashSet<>(List.of(folded(other).split(" ")));
        Set<String> both = new HashSet<>(words);
        both.retainAll(others);
        return (double) both.size() / Math.max(1, Math.max(words.size(), others.size()));
    }

    private static String folded(String text) {
        return text == null
                ? null
                : text.replace('\u00a0', ' ').replace("\u00ad", "").replaceAll("\\s+", " ").strip();
    }

    static String start(String text) {
        return text == null ? null : text.substring(0, Math.min(START, text.length()));
    }
}
