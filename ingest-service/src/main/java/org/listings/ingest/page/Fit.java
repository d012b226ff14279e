package org.listings.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How well a structure explains a page's beginning: what its items would look like. */
final class Fit implements Groups {
    private static final double DATED_SOMEWHERE = 0.9;
    private static final int LONGEST_MENU_WORDS = 3;
    private static final int FEWEST_UNIFORM = 3;
    private final List<List<Paragraph>> groups = new ArrayList<>();
    private final Words words;
    private final Headings headings;
    private Structure structure;
    private double score;
    private int dated;
    private int described;
    private int kickers;
    private int said;
    private int withoutYear;
    private boolean outsideYear;
    private int outsideDates;
    private int outsideLoose;
    private int outsideProse;
    private int outsideLength;
    private int insideLength;
    private boolean sections;
    private boolean shortOutside;
    private int shortLines;
    private int outermost;
    private int markersOutside;

    private Fit(Structure structure, Words words, Headings headings) {
        this.structure = structure;
        this.words = words;
        this.headings = headings;
    }

    static Fit of(
            Structure structure,
            List<Paragraph> page,
            Set<String> repeated,
            Words words,
            Headings headings,
            DateSights sights) {
        Fit fit = new Fit(structure, words, headings);
        fit.outermost =
                page.stream()
                        .filter(p -> p.isMarked() && !p.marker().isHeading())
                        .mapToInt(Paragraph::column)
                        .min()
                        .orElse(-1);
        Segmenter segmenter = Segmenters.of(structure, headings, repeated, fit);
        page.forEach(segmenter::accept);
        segmenter.end();
        fit.judge(new ItemParsers(words, sights, repeated));
        return fit;
    }

    Structure structure() {
        return structure;
    }

    double score() {
        return score;
    }

    int items() {
        return groups.size();
    }

    /** Whether these look like items of a list rather than like anything else. */
    boolean isGood() {
        boolean kicked = structure.kind() == Structure.Kind.KICKED;
        boolean alternating = structure.kind() == Structure.Kind.ALTERNATING || kicked;
        if (alternating && (described * 10 < groups.size() * 7 || groups.size() < 3)) {
            return false;
        }
        if (kicked && (kickers * 10 < groups.size() * 7 || said * 2 < groups.size())) {
            return false;
        }
        if (dated > 0) {
            if (outsideDates + outsideLoose > 0
                    && outsideProse > 0
                    && insideLength < outsideLength) {
                return false;
            }
            boolean alone = groups.size() == 1 && groups.get(0).size() > 1 && outsideProse == 0;
            return score > 1.2 || (alone && score >= DATED_SOMEWHERE);
        }
        return groups.size() >= 2
                && score > 0.8
                && outsideDates == 0
                && outsideProse <= 1
                && insideLength > outsideLength;
    }

    @Override
    public String toString() {
        return String.format(
                "%s: %s; %d items, worth %.1f, %s",
                structure.kind(), structure.why(), groups.size(), score, structure.habits());
    }

    @Override
    public void item(List<Paragraph> paragraphs) {
        List<Paragraph> text = paragraphs.stream().filter(p -> !isAside(p)).toList();
        if (text.isEmpty()) {
            return;
        }
        sections |= shortOutside && !groups.isEmpty();
        shortOutside = false;
        groups.add(text);
        text.forEach(p -> insideLength += p.text().length());
    }

    @Override
    public void outside(List<Paragraph> paragraphs) {
        boolean period = false;
        for (Paragraph p : paragraphs) {
            if (!isAside(p)) {
                markersOutside += p.column() <= outermost && mayBeItem(p) ? 1 : 0;
                boolean timed = structure.kind() == Structure.Kind.TIMED;
                outsideDates += p.date().isLine() && !timed ? 1 : 0;
                outsideLoose += p.date().is(DateSight.Form.LOOSE) ? 1 : 0;
                outsideProse += p.isProse() ? 1 : 0;
                outsideLength += p.text().length();
                outsideYear |= isDayWithYear(p);
                period |= headings.isPeriod(p);
                shortOutside |= headings.mayBe(p);
                shortLines +=
                        headings.mayBe(p) && !headings.isPeriod(p) && !groups.isEmpty() ? 1 : 0;
            }
        }
        shortOutside &= !period;
    }

    private void judge(ItemParsers parsers) {
        structure = structure.withHabits(habits(parsers));
        ItemParser parser = parsers.of(structure);
        score =
                -outsideDates
                        - 0.5 * markersOutside
                        - (shortLines * 2 > groups.size() ? 0.7 * shortLines : 0);
        for (int i = 0; i < groups.size(); i++) {
            Draft draft = parser.parse(groups.get(i));
            dated += draft.dateText == null ? 0 : 1;
            withoutYear += draft.dateText == null || DateSight.hasYear(draft.dateText) ? 0 : 1;
            described += hasProse(draft) ? 1 : 0;
            kickers += draft.kicker != null ? 1 : 0;
            said += draft.kicker != null && parsers.repeated().contains(draft.kicker) ? 1 : 0;
            score += worth(draft, i + 1 == groups.size());
            score += i > 0 ? cohesion(groups.get(i)) : 0;
        }
        score += isUniform() ? 0.15 * groups.size() : 0;
        score -= yearsElsewhere() ? 0.7 * withoutYear : 0;
    }

    /** All items have the same number of lines: right cuts make like items. */
    private boolean isUniform() {
        return groups.size() >= FEWEST_UNIFORM
                && groups.stream().allMatch(item -> item.size() == groups.get(0).size());
    }

    /** Days without a year, beside days with one: parts of an event rather than events. */
    private boolean yearsElsewhere() {
        return withoutYear > 0
                && structure.kind() != Structure.Kind.MARKED
                && structure.kind() != Structure.Kind.TIMED
                && (outsideYear
                        || groups.stream().flatMap(List::stream).anyMatch(Fit::isDayWithYear));
    }

    private static boolean isDayWithYear(Paragraph p) {
        return p.date().isDay()
                && !p.date().is(DateSight.Form.INSIDE)
                && DateSight.hasYear(p.date().dateText());
    }

    private Habits habits(ItemParsers parsers) {
        HabitCount count = new HabitCount(structure, parsers.repeated());
        Ending known = structure.habits().ending();
        Ending ending = known.equals(Ending.NONE) ? Ending.of(groups) : known;
        groups.forEach(item -> count.add(Ending.without(item, ending)));
        boolean tails =
                groups.stream()
                        .limit(Math.max(0, groups.size() - 1))
                        .anyMatch(g -> g.size() == 2 && headings.mayBe(g.get(1)));
        Habits habits = count.habits(sections, ending);
        return tails && habits.oneParagraph() ? count.habits(true, ending) : habits;
    }

    /** Blank lines stand between items rather than within them. */
    private static double cohesion(List<Paragraph> item) {
        int inside = 0;
        for (int i = 1; i < item.size(); i++) {
            inside = Math.max(inside, item.get(i).blanks());
        }
        int between = item.get(0).blanks();
        return between > inside ? 0.2 : between < inside ? -0.4 : 0;
    }

    private double worth(Draft draft, boolean last) {
        if (draft.title == null || draft.title.isBlank()) {
            return -2;
        }
        double worth = draft.title.equals(draft.dateText) ? -1 : 1;
        worth -= draft.titleRunsOn() ? 0.8 : 0;
        if (Paragraph.isProse(draft.title)) {
            worth -= 1.5;
        } else if (";,".indexOf(draft.title.charAt(draft.title.length() - 1)) >= 0) {
            worth -= 1;
        } else if (Chars.endsSentence(draft.title)) {
            worth -= 0.2;
        }
        worth -= draft.dateText == null ? 0.5 : 0;
        worth -= isAnchored() && draft.all.size() == 1 ? 0.3 : 0;
        worth -= draft.titleIsPlace() || words.isBylineAlone(draft.title) ? 1.5 : 0;
        worth -= !last && endsLikeTitle(draft) ? 0.4 : 0;
        worth -=
                draft.all.get(0).date().is(DateSight.Form.RUN_ON) && draft.all.size() > 1 ? 0.5 : 0;
        for (int i = 0; i < draft.all.size(); i++) {
            worth -= draft.role(i) == Role.KICKER && draft.at(i).isProse() ? 0.8 : 0;
            boolean marker = draft.at(i).isMarked() && draft.role(i) == Role.DESCRIPTION;
            worth -= marker && draft.at(i).column() <= outermost ? 0.3 : 0;
            boolean line = draft.at(i).date().isLine();
            worth -= line && draft.role(i) == Role.DESCRIPTION ? 1 : 0;
        }
        return worth;
    }

    private boolean isAnchored() {
        return structure.kind() == Structure.Kind.DATE_BELOW_TITLE
                || structure.kind() == Structure.Kind.DATE_ABOVE_TITLE
                || structure.kind() == Structure.Kind.DATE_LAST;
    }

    private static boolean hasProse(Draft draft) {
        for (int i = 0; i < draft.all.size(); i++) {
            if (draft.role(i) == Role.DESCRIPTION
                    && (draft.at(i).isProse() || Chars.endsSentence(draft.text(i)))) {
                return true;
            }
        }
        return false;
    }

    /** The next item's title at the end of this one's text. */
    private boolean endsLikeTitle(Draft draft) {
        int at = draft.all.size() - 1;
        return draft.role(at) == Role.DESCRIPTION
                && headings.mayBe(draft.at(at))
                && draft.at(at).words() > 2;
    }

    /** Marked, and more than a word of a menu. */
    private static boolean mayBeItem(Paragraph p) {
        return p.isMarked() && (p.words() > LONGEST_MENU_WORDS || p.date().isDay());
    }

    private boolean isAside(Paragraph p) {
        return p.isOrnament() || words.isNoise(p.text());
    }
}
