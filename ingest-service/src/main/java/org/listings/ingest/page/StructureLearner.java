package org.listings.ingest.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.listings.dates.DateReader;

/** Finds out from a page's beginning how its items are told apart. */
final class StructureLearner {
    /** Markers are what a page's author set: they win unless others explain clearly more. */
    private static final double MARKERS_FIRST = 1.25;

    private static final int FEW_MARKS = 8;

    private final Words words;
    private final Headings headings;
    private final DateSights sights;
    private final EventSigns signs;

    StructureLearner(Words words, Headings headings, DateSights sights, DateReader dates) {
        this.words = words;
        this.headings = headings;
        this.sights = sights;
        this.signs = new EventSigns(words, headings, dates);
    }

    /** The structure that explains most of the page's dates and text. */
    Structure learn(List<Paragraph> page, Set<String> repeated, Consumer<String> considered)
            throws UnreadablePage {
        List<Paragraph> text =
                page.stream().filter(p -> !p.isOrnament() && !words.isNoise(p.text())).toList();
        if (text.isEmpty()) {
            throw new UnreadablePage(
                    "The page holds no text that could be an item. Save the listing page again.");
        }
        String single = signs.of(text);
        if (single != null) {
            return Structure.of(Structure.Kind.SINGLE, single);
        }
        Fit best = null;
        for (Structure candidate : candidates(text, page)) {
            Fit fit = Fit.of(candidate, page, repeated, words, headings, sights);
            considered.accept(fit.toString());
            double bar = best == null ? 0 : best.score() * margin(best, fit);
            if (fit.isGood() && (best == null || fit.score() > bar)) {
                best = fit;
            }
        }
        return best == null
                ? Structure.of(Structure.Kind.SINGLE, "nothing repeats like items of a list")
                : best.structure();
    }

    private static double margin(Fit best, Fit fit) {
        boolean markers = best.structure().kind() == Structure.Kind.MARKED;
        return markers && fit.structure().kind() != Structure.Kind.MARKED ? MARKERS_FIRST : 1;
    }

    private List<Structure> candidates(List<Paragraph> text, List<Paragraph> page) {
        List<Structure> candidates = new ArrayList<>(marked(text));
        if (page.stream().filter(Paragraph::isRule).count() >= 2) {
            candidates.add(Structure.of(Structure.Kind.RULED, "a rule stands between items"));
        }
        long anchors = text.stream().filter(p -> headings.isAnchor(p, false)).count();
        long loose = text.stream().filter(p -> headings.isAnchor(p, true)).count();
        Structure below =
                Structure.of(Structure.Kind.DATE_BELOW_TITLE, "a date line below each title");
        Structure above =
                Structure.of(Structure.Kind.DATE_ABOVE_TITLE, "a date line above each title");
        if (anchors >= 2) {
            candidates.add(below);
            candidates.add(above);
            candidates.add(Structure.of(Structure.Kind.DATE_LAST, "a date line ends each item"));
            candidates.add(below.withHabits(below.habits().withPlaceAboveDate()));
        }
        if (loose >= 2 && loose > anchors) {
            candidates.add(below.withLooseDates());
            candidates.add(above.withLooseDates());
        }
        long days = text.stream().filter(p -> p.date().isDay()).count();
        long alone = text.stream().filter(p -> p.date().is(DateSight.Form.WHOLE)).count();
        if (days >= 2 && alone * 2 <= days) {
            candidates.add(
                    Structure.of(
                            Structure.Kind.LINES, "items begin with a line of date and title"));
        }
        if (isTimetable(text)) {
            candidates.add(
                    Structure.of(Structure.Kind.TIMED, "items begin with a time below their day"));
        }
        Ending link = anchors < 2 && loose < 2 ? Ending.ofPage(page, words) : Ending.NONE;
        if (!link.equals(Ending.NONE)) {
            Structure ended = Structure.of(Structure.Kind.ENDED, "the same link below each item");
            candidates.add(ended.withHabits(Habits.UNKNOWN.withEnding(link)));
        }
        if (isUndated(text)) {
            candidates.add(
                    Structure.of(Structure.Kind.ALTERNATING, "titles and descriptions alternate"));
            candidates.add(
                    Structure.of(Structure.Kind.KICKED, "kickers, titles, descriptions alternate"));
        }
        return candidates;
    }

    /** No line of its own for a date, but for one by chance; hardly a marker. */
    private static boolean isUndated(List<Paragraph> text) {
        long lines = text.stream().filter(p -> p.date().isLine() && !p.isProse()).count();
        long marks = text.stream().filter(Paragraph::isMarked).count();
        return lines <= 1 && marks * FEW_MARKS < text.size();
    }

    // grammar: timetable = { day timed-line { timed-line } }, several days, no running text above
    private static boolean isTimetable(List<Paragraph> text) {
        int days = 0;
        int items = 0;
        for (int i = 0; i < text.size(); i++) {
            Paragraph p = text.get(i);
            boolean isDay = TimedSegmenter.isDay(p);
            if (isDay && (i + 1 == text.size() || !TimedSegmenter.startsItem(text.get(i + 1)))) {
                return false;
            }
            if (days == 0 && p.isProse()) {
                return false;
            }
            days += isDay ? 1 : 0;
            items += TimedSegmenter.startsItem(p) ? 1 : 0;
        }
        return days >= 2 && items > days;
    }

    private List<Structure> marked(List<Paragraph> text) {
        Map<String, Structure> candidates = new LinkedHashMap<>();
        for (Paragraph p : text) {
            if (p.isMarked()) {
                int place = p.marker().isHeading() ? p.marker().ordinal() : p.column();
                String key = p.marker().kind() + " " + place;
                candidates.computeIfAbsent(key, k -> Structure.marked(p, isFlat(p, text)));
            }
        }
        return List.copyOf(candidates.values());
    }

    /** Whether the lines below a marker's line usually stand no deeper than the marker. */
    private boolean isFlat(Paragraph example, List<Paragraph> text) {
        Structure structure = Structure.marked(example, false);
        int marks = 0;
        int deeper = 0;
        int out = 0;
        for (int i = 1; i < text.size(); i++) {
            Paragraph p = text.get(i);
            boolean starts = structure.startsItem(text.get(i - 1));
            marks += starts ? 1 : 0;
            if (starts && !p.isMarked() && !headings.isPeriod(p)) {
                deeper += p.column() > example.column() ? 1 : 0;
                out += p.column() <= example.column() ? 1 : 0;
            }
        }
        return out > deeper && out * 2 >= marks;
    }
}
