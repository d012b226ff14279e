package org.listings.ingest.page;

/** Reads labelled facts ("Date : 3 May", "Lieu : Dakar") into an item. */
final class Facts {
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
        } else if (words.isPlaceLabel(fact.label()) && draft.place == null) {
            draft.place = fact.value();
        }
        draft.attributes.putIfAbsent(fact.label(), fact.value());
        draft.role(index, Role.FACT, "label \"" + fact.label() + "\"");
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
        }
    }
}
