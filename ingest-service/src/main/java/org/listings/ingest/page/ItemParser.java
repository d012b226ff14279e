package org.listings.ingest.page;

import java.util.List;
import java.util.Set;

/** Tells an item's title, date, place, kicker and description apart by where they stand. */
final class ItemParser {
    /** A sentence of more words is running text, no kicker. */
    private static final int LONGEST_KICKER = 6;

    private static final int LONGEST_KIND = 4;

    /** A date line stands among an item's first lines. */
    private static final int DEEPEST_DATE = 6;

    private final Structure structure;
    private final Words words;
    private final DateSights sights;
    private final Facts facts;
    private final OneLine oneLine;
    private final Set<String> repeated;

    /**
     * @param repeated short texts that the page says again and again: kinds and series
     */
    ItemParser(Structure structure, Words words, DateSights sights, Set<String> repeated) {
        this.structure = structure;
        this.words = words;
        this.sights = sights;
        this.facts = new Facts(words, sights);
        this.oneLine = new OneLine(structure.habits().placeBehindComma());
        this.repeated = repeated;
    }

    /** The item's parts; its title is null where the paragraphs hold no item. */
    Draft parse(List<Paragraph> paragraphs) {
        Draft draft = new Draft(paragraphs);
        setAside(draft);
        facts(draft);
        List<Integer> lines = draft.free();
        if (!lines.isEmpty()) {
            boolean timed = structure.kind() == Structure.Kind.TIMED;
            int date = draft.dateText == null && !timed ? dateLine(draft, lines) : -1;
            if (isKickerBesideDate(draft, lines)) {
                kickerBesideDate(draft, lines);
            } else if (timed) {
                timed(draft, lines.get(0));
            } else if (draft.dateText != null) {
                labelled(draft, lines);
            } else if (date == 1 && kickerAbove(draft, lines)) {
                draft.kicker(lines.get(0), "stands above the date line");
                dateAbove(draft, lines.subList(1, lines.size()));
            } else if (date > 0) {
                dateBelow(draft, lines, date);
            } else if (date == 0) {
                dateAbove(draft, lines);
            } else {
                dateMissing(draft, lines);
            }
            draft.dropRepeatedTitle();
            draft.describeRest();
        }
        if (draft.kicker == null) {
            draft.kicker = draft.credit;
        }
        return draft;
    }

    private boolean isKickerBesideDate(Draft draft, List<Integer> lines) {
        return structure.habits().kickerBesideDate()
                && draft.dateText == null
                && KickersBesideDates.isOne(lines.stream().map(draft::at).toList());
    }

    // grammar: item = kicker date newline title { description }
    private static void kickerBesideDate(Draft draft, List<Integer> lines) {
        DateSight date = draft.at(lines.get(0)).date();
        draft.dateText = date.dateText();
        draft.kicker = date.before();
        draft.role(lines.get(0), Role.DATE, "a kicker and the date");
        draft.title(lines.get(1), "stands below kicker and date");
    }

    // grammar: item = time title { description }
    private void timed(Draft draft, int index) {
        String text = draft.text(index);
        int end = sights.timeEnd(text);
        draft.dateText = end == 0 ? null : text.substring(0, end).strip();
        draft.title = DateSights.trimmed(text, end, text.length());
        draft.role(index, Role.TITLE, "a time, then the title");
    }

    private void setAside(Draft draft) {
        for (int i = 0; i < draft.all.size(); i++) {
            String text = draft.text(i);
            if (draft.at(i).isOrnament()) {
                draft.role(i, Role.SEPARATOR, "nothing but punctuation");
            } else if (i > 0 && text.equals(structure.habits().ending())) {
                draft.role(i, Role.NOISE, "ends the page's items");
            } else if (words.isNoise(text)) {
                draft.role(i, Role.NOISE, "the site's own words");
            } else if (draft.title == null && words.isCredit(text)) {
                draft.role(i, Role.CREDIT, "a photo's credit");
                draft.credit = draft.credit == null ? text : draft.credit;
            }
        }
    }

    // grammar: fact = label ":" value, with a label of the tables for dates and places
    private void facts(Draft draft) {
        for (int i = 0; i < draft.all.size(); i++) {
            Words.Fact fact = draft.isFree(i) ? words.fact(draft.text(i)) : null;
            if (fact != null && !fact.value().isEmpty() && words.isKnownLabel(fact.label())) {
                facts.take(draft, i, fact);
            } else if (draft.isFree(i)) {
                facts.takePair(draft, i);
            }
        }
    }

    private int dateLine(Draft draft, List<Integer> lines) {
        int firstPeriod = -1;
        List<Paragraph> texts = lines.stream().map(draft::at).toList();
        for (int at = 0; at < Math.min(lines.size(), DEEPEST_DATE); at++) {
            Paragraph p = draft.at(lines.get(at));
            if (p.date().isTitleAbove(texts, at)) {
                continue;
            }
            if (at > 0 && (p.date().isLine() || p.date().is(DateSight.Form.LOOSE))) {
                return at;
            }
            boolean loose = structure.looseDates() && p.date().is(DateSight.Form.LOOSE);
            boolean period = p.date().is(DateSight.Form.PERIOD);
            if (at == 0 && (p.date().isLine() || period || loose)) {
                boolean beside = p.date().isLine() && !p.date().is(DateSight.Form.WHOLE);
                return lines.size() > 1 || beside ? 0 : -1;
            }
            if (firstPeriod < 0 && period) {
                firstPeriod = at;
            }
            if (at > 0 && p.isProse()) {
                break;
            }
        }
        if (firstPeriod < 0 && structure.habits().dateLast()) {
            return HabitCount.dateBelowProse(texts);
        }
        return firstPeriod;
    }

    // grammar: item = kicker date-line title { description }, where the page repeats its kickers
    private boolean kickerAbove(Draft draft, List<Integer> lines) {
        return structure.habits().kickersAboveDate()
                && lines.size() > 2
                && repeated.contains(draft.text(lines.get(0)))
                && !repeated.contains(draft.text(lines.get(2)))
                && !draft.at(lines.get(2)).isProse();
    }

    // grammar: item = { line } [ credit ] [ kicker ] title date-line { description }
    private void dateBelow(Draft draft, List<Integer> lines, int date) {
        int title = titleAbove(draft, lines, date);
        draft.title(lines.get(title), "stands directly above the date line");
        above(draft, lines, title);
        readDate(draft, lines.get(date));
        if (structure.habits().placeBelowDate()) {
            place(draft, lines, date + 1);
        }
    }

    /** Directly above the date line; above the place or the running text that stands between. */
    private int titleAbove(Draft draft, List<Integer> lines, int date) {
        int title = date - 1;
        Paragraph above = draft.at(lines.get(title));
        if (title > 0 && above.isProse()) {
            while (title > 0 && draft.at(lines.get(title)).isProse()) {
                title--;
            }
        } else if (title > 0
                && structure.habits().placeAboveDate()
                && OneLine.isPlace(above.text())) {
            place(draft, lines, title);
            title--;
        }
        return title;
    }

    // grammar: item = date-line [ kicker ] title { description }
    private void dateAbove(Draft draft, List<Integer> lines) {
        Paragraph line = draft.at(lines.get(0));
        String after = line.date().after();
        boolean titleBeside =
                line.date().isLine()
                        && !line.date().is(DateSight.Form.WHOLE)
                        && (lines.size() == 1 || draft.at(lines.get(1)).isProse());
        if (titleBeside) {
            oneLine.read(draft, lines.get(0));
            return;
        }
        readDate(draft, lines.get(0));
        if (draft.kicker == null && line.date().isKindBeside(line.text())) {
            draft.kicker = draft.place;
            draft.place = null;
        }
        int title = 1;
        if (after.isEmpty() && structure.habits().placeBelowDate() && lines.size() > 2) {
            place(draft, lines, 1);
            title = draft.place == null ? 1 : 2;
        }
        if (title + 1 < lines.size()
                && !structure.habits().placeBelowTitle()
                && repeated.contains(draft.text(lines.get(title)))
                && !draft.at(lines.get(title + 1)).isProse()) {
            draft.kicker(lines.get(title), "repeated above titles");
            title++;
        }
        draft.title(lines.get(title), "stands below the date line");
        if (structure.habits().placeBelowTitle()) {
            place(draft, lines, title + 1);
        }
    }

    private void labelled(Draft draft, List<Integer> lines) {
        int title = 0;
        int fact = firstFact(draft);
        while (title + 1 < lines.size()
                && lines.get(title + 1) < fact
                && !draft.at(lines.get(title + 1)).isProse()) {
            title++;
        }
        draft.title(lines.get(title), "stands above the labelled facts");
        above(draft, lines, title);
    }

    /** The lines above the title: the nearest is the kicker, unless it is a sentence. */
    private static void above(Draft draft, List<Integer> lines, int title) {
        if (title > 0 && !isSentence(draft.at(lines.get(title - 1)))) {
            draft.kicker(lines.get(title - 1), "stands above the title");
        }
        for (int above = 0; above < title; above++) {
            draft.role(lines.get(above), Role.KICKER, "stands above the kicker");
        }
    }

    private static boolean isSentence(Paragraph p) {
        return p.isProse() || (Chars.endsSentence(p.text()) && p.words() > LONGEST_KICKER);
    }

    private static int firstFact(Draft draft) {
        for (int i = 0; i < draft.all.size(); i++) {
            if (draft.role(i) == Role.FACT) {
                return i;
            }
        }
        return draft.all.size();
    }

    private void dateMissing(Draft draft, List<Integer> lines) {
        int first = lines.get(0);
        Paragraph p = draft.at(first);
        if (!structure.habits().ownDates() && p.date().dateText() != null) {
            oneLine.read(draft, first);
            return;
        }
        boolean kicker =
                lines.size() > 1
                        && !p.bareMarker()
                        && !draft.at(lines.get(1)).isProse()
                        && (repeated.contains(p.text())
                                || kindAboveTitle(draft, lines)
                                || (structure.habits().kickers()
                                        && !Chars.endsSentence(draft.text(lines.get(1)))));
        if (kicker) {
            draft.kicker(first, "stands above the title, as in the page's other items");
        }
        draft.title(lines.get(kicker ? 1 : 0), "the item's first line");
    }

    // grammar: undated item = kicker title description: two short lines, the first the shorter
    private static boolean kindAboveTitle(Draft draft, List<Integer> lines) {
        if (lines.size() < 3 || !draft.at(lines.get(2)).isProse()) {
            return false;
        }
        Paragraph kind = draft.at(lines.get(0));
        String title = draft.text(lines.get(1));
        return kind.words() <= LONGEST_KIND
                && !Chars.endsSentence(kind.text())
                && !Chars.endsSentence(title)
                && kind.text().length() < title.length()
                && !OneLine.isPlace(title);
    }

    private void readDate(Draft draft, int index) {
        Paragraph p = draft.at(index);
        draft.dateText = p.date().dateText();
        if (p.date().is(DateSight.Form.RUN_ON)) {
            draft.descriptionBegins = p.date().after();
            draft.role(index, Role.DATE, "begins with a date, the description runs on");
        } else if (p.date().is(DateSight.Form.LEADING)) {
            draft.place = facts.place(p.date().after());
            draft.role(index, Role.DATE, "begins with a date, a place follows");
        } else if (p.date().is(DateSight.Form.LOOSE)) {
            String before = p.date().before();
            boolean bar = p.text().indexOf('|') > 0 || DateSights.isNumbered(before);
            boolean kind =
                    (bar && !structure.habits().placeBeforeBar())
                            || p.text().indexOf(':') > 0
                            || words.isByline(before);
            if (kind && draft.kicker == null && bar) {
                draft.kicker = before;
            } else if (!kind) {
                draft.place = before;
            }
            draft.role(index, Role.DATE, "ends with a date");
        } else {
            draft.role(index, Role.DATE, "a date");
        }
    }

    private static void place(Draft draft, List<Integer> lines, int at) {
        if (draft.place == null
                && at < lines.size()
                && HabitCount.mayBePlace(draft.at(lines.get(at)))) {
            draft.place = draft.text(lines.get(at));
            draft.role(lines.get(at), Role.PLACE, "short, where the page's places stand");
        }
    }
}
