package org.listings.ingest.page;

import java.util.List;

/** An item's lines that are nothing yet, in their order. */
record FreeLines(Draft draft, List<Integer> indexes) {
    static FreeLines of(Draft draft) {
        return new FreeLines(draft, draft.free());
    }

    int size() {
        return indexes.size();
    }

    /** The place of a line among all of the item's. */
    int index(int at) {
        return indexes.get(at);
    }

    Paragraph at(int at) {
        return draft.at(indexes.get(at));
    }

    String text(int at) {
        return at(at).text();
    }

    List<Paragraph> paragraphs() {
        return indexes.stream().map(draft::at).toList();
    }

    FreeLines from(int at) {
        return new FreeLines(draft, indexes.subList(at, indexes.size()));
    }

    void title(int at, String why) {
        draft.title(index(at), why);
    }

    void kicker(int at, String why) {
        draft.kicker(index(at), why);
    }

    /** Takes a line for the place if it may be one and none is known. */
    void place(int at) {
        if (draft.place == null && at < size() && HabitCount.mayBePlace(at(at))) {
            draft.place = text(at);
            draft.role(index(at), Role.PLACE, "short, where the page's places stand");
        }
    }
}
