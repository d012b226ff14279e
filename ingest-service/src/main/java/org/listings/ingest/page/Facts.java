package org.listings.ingest.page;

/** Reads labelled facts ("Date : 3 May", "Lieu : Dakar") into an item. */
final class Facts {
    private static final int LONGEST_NOTE = 6;
    private final Words words;
    private final DateSights sights;

    Facts(Words words, DateSights sights) {
        this.words = words;
        this.sights = sights;
    }

    // grammar: fact = label ":" value; the first date and the first place are the item's, an end's
    // date ends the range
    void take(Draft draft, int index, Words.Fact fact) {
        if (words.isDateLabel(fact.label()) && draft.dateText == null) {
            date(draft, fact.value());
        } else if (words.isEndLabel(fact.label()) && draft.dateText != null) {
            DateSight sight = sights.of(fact.value());
            if (sight.is(DateSight.Form.WHOLE) && !sight.dateText().equals(draft.dateText)) {
                draft.dateText = draft.dateText + " - " + sight.dateText();
            }
        } else if (words.isPlaceLabel(fact.label())
                && (draft.place == null || draft.placeBesideDate)) {
            draft.place = fact.value();
            draft.placeBesideDate = false;
        }
        draft.attributes.putIfAbsent(fact.label(), fact.value());
        draft.role(index, Role.FACT, "label \"" + fact.label() + "\"");
    }

    // grammar: fact = label newline value; a date's or place's label, or another below a fact
    void takePair(Draft draft, int index) {
        if (index + 1 >= draft.all.size() || !draft.isFree(index + 1)) {
            return;
        }
        Words.Fact fact = words.fact(draft.text(index));
        if (fact != null && !fact.value().isEmpty()) {
            return;
        }
        String label = fact == null ? draft.text(index) : fact.label();
        Paragraph value = draft.at(index + 1);
        boolean below = isBelowFact(draft, index);
        boolean fits =
                (words.isDateLabel(label) || words.isEndLabel(label))
                        ? value.date().isDay()
                        : (below || (words.isPlaceLabel(label) && isPlain(value)))
                                && words.isKnownLabel(label)
                                && (isPlain(value) || value.blanks() == 0);
        if (fits && !value.isProse() && (draft.at(index).isMarked() || !value.isMarked())) {
            take(draft, index, new Words.Fact(label, value.text()));
            draft.role(index + 1, Role.FACT, "the value below its label");
            goesOn(draft, index + 2);
        }
    }

    /** Lines close below a value, up to the next label. */
    private void goesOn(Draft draft, int from) {
        for (int i = from; i + 1 < draft.all.size() && draft.isFree(i); i++) {
            Paragraph p = draft.at(i);
            Words.Fact fact = words.fact(p.text());
            boolean label = words.isKnownLabel(fact == null ? p.text() : fact.label());
            boolean close = p.blanks() == 0 && draft.at(from - 2).blanks() > 0;
            if (!close || p.isMarked() || label) {
                return;
            }
            draft.role(i, Role.FACT, "the value below its label goes on");
        }
    }

    private static boolean isBelowFact(Draft draft, int index) {
        int at = index - 1;
        while (at >= 0 && draft.role(at) == Role.SEPARATOR) {
            at--;
        }
        return at >= 0 && draft.role(at) == Role.FACT;
    }

    private boolean isPlain(Paragraph value) {
        return words.fact(value.text()) == null
                && !words.isKnownLabel(value.text())
                && value.date().is(DateSight.Form.NONE);
    }

    /** A note close below the facts, apart from the text, is one of them. */
    void tail(Draft draft) {
        for (int i = 1; i + 1 < draft.all.size(); i++) {
            Paragraph p = draft.at(i);
            boolean tail =
                    draft.isFree(i)
                            && draft.role(i - 1) == Role.FACT
                            && p.blanks() == 0
                            && draft.at(i + 1).blanks() > 0;
            if (tail && !p.isProse() && !p.isMarked() && p.words() <= LONGEST_NOTE) {
                draft.role(i, Role.FACT, "a note below the facts");
            }
        }
    }

    /** What follows a date on its line, as a place: without a place's label. */
    String place(String after) {
        Words.Fact fact = words.fact(after);
        return fact != null && words.isPlaceLabel(fact.label()) ? fact.value() : after;
    }

    private void date(Draft draft, String value) {
        DateSight sight = sights.of(value);
        draft.dateText = sight.dateText() == null ? value : sight.dateText();
        if (sight.is(DateSight.Form.LEADING) && draft.place == null) {
            draft.place = place(sight.after());
            draft.placeBesideDate = true;
        }
    }
}
