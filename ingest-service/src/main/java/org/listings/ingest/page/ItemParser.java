package org.listings.ingest.page;

import java.util.List;
import java.util.Set;

/** Tells an item's title, date, place, kicker and description apart by where they stand. */
final class ItemParser {
    private final Structure structure;
    private final Words words;
    private final DateSights sights;
    private final Facts facts;
    private final DateLine dateLine;
    private final TitleAbove titleAbove;
    private final TitleBelow titleBelow;
    private final Undated undated;

    /**
     * @param repeated short texts that the page says again and again: kinds and series
     */
    ItemParser(Structure structure, Words words, DateSights sights, Set<String> repeated) {
        OneLine oneLine = new OneLine(structure.habits().placeBehindComma());
        this.structure = structure;
        this.words = words;
        this.sights = sights;
        this.facts = new Facts(words, sights);
        this.dateLine = new DateLine(structure, words, facts);
        this.titleAbove = new TitleAbove(structure, dateLine);
        this.titleBelow = new TitleBelow(structure, dateLine, oneLine, repeated);
        this.undated = new Undated(structure, oneLine, repeated);
    }

    /** The item's parts; its title is null where the paragraphs hold no item. */
    Draft parse(List<Paragraph> paragraphs) {
        Draft draft = new Draft(paragraphs);
        setAside(draft);
        facts(draft);
        FreeLines lines = FreeLines.of(draft);
        if (lines.size() > 0) {
            titleAndDate(draft, lines);
            draft.dropRepeatedTitle();
            draft.describeRest();
        }
        if (draft.kicker == null) {
            draft.kicker = draft.credit;
        }
        return draft;
    }

    private void titleAndDate(Draft draft, FreeLines lines) {
        if (structure.kind() == Structure.Kind.TIMED) {
            timed(draft, lines.index(0));
        } else if (draft.dateText != null) {
            titleAbove.labelled(lines);
        } else if (structure.isUndated()) {
            undated.read(lines);
        } else if (titleBelow.isKickerBesideDate(lines)) {
            titleBelow.kickerBesideDate(lines);
        } else {
            byDateLine(lines);
        }
    }

    private void byDateLine(FreeLines lines) {
        int date = dateLine.find(lines);
        if (date == 1 && titleBelow.isBelowKicker(lines)) {
            lines.kicker(0, "stands above the date line");
            titleBelow.read(lines.from(1));
        } else if (date > 0) {
            titleAbove.read(lines, date);
        } else if (date == 0) {
            titleBelow.read(lines);
        } else {
            undated.read(lines);
        }
    }

    // grammar: item = [ word ] time title { description }
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
            } else if (i > 0 && structure.habits().ending().is(text)) {
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
}
