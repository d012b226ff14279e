package org.listings.ingest.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.listings.dates.DateContext;
import org.listings.dates.DateReader;
import org.listings.dates.DateReading;

/** Finds out from a page's beginning how its items are told apart. */
final class StructureLearner {
    private final Words words;
    private final Headings headings;
    private final DateReader dates;

    StructureLearner(Words words, Headings headings, DateReader dates) {
        this.words = words;
        this.headings = headings;
        this.dates = dates;
    }

    /** The structure that explains most of the page's dates and text. */
    Structure learn(List<Paragraph> page, Set<String> repeated) throws UnreadablePage {
        List<Paragraph> text = page.stream().filter(p -> !isAside(p)).toList();
        if (text.isEmpty()) {
            throw new UnreadablePage(
                    "The page holds no text that could be an item. Save the listing page again.");
        }
        List<Paragraph> anchors = text.stream().filter(p -> p.date().isLine()).toList();
        Fit best = null;
        for (Structure marked : markedCandidates(text)) {
            Fit fit = fit(marked, page, repeated);
            if (best == null || fit.score > best.score) {
                best = fit;
            }
        }
        if (isOneEvent(anchors, text, best)) {
            return Structure.of(Structure.Kind.SINGLE, "one date, one event's own page");
        }
        List<Paragraph> unmarked = text.stream().filter(headings::isAnchor).toList();
        if (unmarked.size() >= 2) {
            Fit fit = fit(orientation(text), page, repeated);
            if (best == null || fit.score > best.score) {
                best = fit;
            }
        }
        Fit lines =
                fit(
                        Structure.of(Structure.Kind.LINES, "each line bears a date and a title"),
                        page,
                        repeated);
        if (lines.items.size() >= 2
                && lines.ownLines
                && (best == null || lines.score > best.score)) {
            best = lines;
        }
        if (best != null && best.isGood()) {
            return best.structure;
        }
        return Structure.of(Structure.Kind.SINGLE, "nothing repeats like items of a list");
    }

    private List<Structure> markedCandidates(List<Paragraph> text) {
        Map<String, Structure> candidates = new LinkedHashMap<>();
        for (int i = 0; i < text.size(); i++) {
            Paragraph p = text.get(i);
            if (p.isMarked()) {
                String key = p.marker().kind() + " " + p.column();
                candidates.computeIfAbsent(key, k -> marked(p, text));
            }
        }
        return List.copyOf(candidates.values());
    }

    private Structure marked(Paragraph example, List<Paragraph> text) {
        Structure structure =
                new Structure(
                        Structure.Kind.MARKED,
                        example.marker().kind(),
                        example.column(),
                        false,
                        false,
                        false,
                        true,
                        "items begin with "
                                + (example.marker().ordinal() >= 0 ? "a number" : "a mark")
                                + " in column "
                                + (example.column() + 1));
        int deeper = 0;
        int out = 0;
        for (int i = 1; i < text.size(); i++) {
            Paragraph p = text.get(i);
            if (structure.startsItem(text.get(i - 1)) && !p.isMarked() && !headings.isPeriod(p)) {
                deeper += p.column() > example.column() ? 1 : 0;
                out += p.column() <= example.column() ? 1 : 0;
            }
        }
        return new Structure(
                Structure.Kind.MARKED,
                structure.marker(),
                structure.column(),
                out > deeper,
                false,
                false,
                true,
                structure.why());
    }

    /** Whether date lines stand below or above titles. */
    private Structure orientation(List<Paragraph> text) {
        int below = 0;
        int above = 0;
        int lastAnchor = -1;
        int firstAnchor = -1;
        for (int i = 0; i < text.size(); i++) {
            if (!headings.isAnchor(text.get(i))) {
                continue;
            }
            firstAnchor = firstAnchor < 0 ? i : firstAnchor;
            lastAnchor = i;
            Paragraph up = i > 0 ? text.get(i - 1) : null;
            Paragraph down = i + 1 < text.size() ? text.get(i + 1) : null;
            int gapUp = text.get(i).blanks();
            int gapDown = down == null ? 0 : down.blanks();
            boolean upTitle = up != null && !up.isProse() && !headings.isPeriod(up);
            boolean downTitle = down != null && !down.isProse() && !headings.isPeriod(down);
            below += upTitle ? 1 : -1;
            above += downTitle ? 1 : -1;
            below += gapUp < gapDown ? 2 : 0;
            above += down != null && gapDown < gapUp ? 2 : 0;
        }
        if (lastAnchor == text.size() - 1) {
            below += text.size();
        }
        boolean nothingAbove = firstAnchor == 0 || headings.isPeriod(text.get(firstAnchor - 1));
        if (nothingAbove) {
            above += text.size();
        }
        return above > below
                ? Structure.of(Structure.Kind.DATE_ABOVE_TITLE, "a date line above each title")
                : Structure.of(Structure.Kind.DATE_BELOW_TITLE, "a date line below each title");
    }

    // grammar: event page = one date line, or further date lines that lie within the first (an
    // agenda)
    private boolean isOneEvent(List<Paragraph> anchors, List<Paragraph> text, Fit marked) {
        boolean listed = marked != null && marked.isGood();
        if (anchors.size() <= 1) {
            return !listed && text.stream().noneMatch(p -> p.date().is(DateSight.Form.TRAILING));
        }
        DateReading first = read(anchors.get(0));
        if (first.start() == null || listed) {
            return false;
        }
        for (Paragraph anchor : anchors.subList(1, anchors.size())) {
            DateReading day = read(anchor);
            LocalDate start = day.start();
            if (start == null || start.isBefore(first.start()) || day.end().isAfter(first.end())) {
                return false;
            }
        }
        return true;
    }

    private DateReading read(Paragraph p) {
        return dates.read(p.date().dateText(), DateContext.NONE);
    }

    private boolean isAside(Paragraph p) {
        return p.isOrnament() || words.isNoise(p.text());
    }

    private Fit fit(Structure structure, List<Paragraph> page, Set<String> repeated) {
        Fit fit = new Fit(structure);
        Segmenter segmenter = Segmenters.of(structure, headings, repeated, fit);
        page.forEach(segmenter::accept);
        segmenter.end();
        fit.close();
        return fit;
    }

    /** How well a structure explains the page. */
    private final class Fit implements Groups {
        private final List<List<Paragraph>> items = new ArrayList<>();
        private Structure structure;
        private double score;
        private boolean ownLines;
        private int inside;
        private int outsideText;
        private int dated;
        private int extra;
        private int undated;
        private int outsideDates;

        Fit(Structure structure) {
            this.structure = structure;
        }

        @Override
        public void item(List<Paragraph> paragraphs) {
            List<Paragraph> text = paragraphs.stream().filter(p -> !isAside(p)).toList();
            if (text.isEmpty()) {
                return;
            }
            items.add(text);
            inside += text.size();
            long lines =
                    text.stream().filter(p -> p.date().isLine() || headings.isAnchor(p)).count();
            boolean oneLine = text.get(0).date().dateText() != null;
            dated += lines > 0 || oneLine ? 1 : 0;
            undated += lines == 0 && !oneLine ? 1 : 0;
            extra += (int) Math.max(0, lines - 1);
        }

        @Override
        public void outside(List<Paragraph> paragraphs) {
            for (Paragraph p : paragraphs) {
                if (!isAside(p)) {
                    outsideText++;
                    outsideDates += p.date().isLine() ? 1 : 0;
                }
            }
        }

        void close() {
            int anchors = dated + extra + outsideDates + undated;
            score = anchors == 0 ? 0 : (dated - extra - outsideDates - 0.5 * undated) / anchors;
            ownLines = inside <= items.size() * 2;
            structure = Habits.learn(structure, items);
        }

        boolean isGood() {
            if (dated > 0) {
                return score > 0;
            }
            return items.size() >= 2 && outsideDates == 0 && inside >= 2 * outsideText;
        }
    }
}
