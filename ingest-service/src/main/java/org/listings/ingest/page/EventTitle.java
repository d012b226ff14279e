package org.listings.ingest.page;

import java.util.List;
import java.util.function.BiPredicate;

/** Finds an event page's title, and its kicker or place beside it. */
final class EventTitle {
    private static final int LONGEST_KIND = 2;
    private static final int SHORTEST_TITLE = 4;
    private static final int LONGEST_LINK = 4;
    private static final int LONGEST_NAME = 3;
    private static final int FEWEST_LINKS = 3;

    private EventTitle() {}

    // grammar: an event's title stands directly above the first date line, fact or running text
    static void find(Draft draft) {
        int body = belowMenu(draft);
        while (body < draft.all.size() && (!isBody(draft, body) || isNote(draft, body))) {
            body++;
        }
        int title = lineBefore(draft, body);
        if (body < draft.all.size() && isBelowDate(draft, body)) {
            title = lastShort(draft, body);
        }
        if (title < 0) {
            List<Integer> free = draft.free();
            if (!free.isEmpty()) {
                draft.title(free.get(0), "the page's first line");
            }
            return;
        }
        int above = lineBefore(draft, title);
        if (above >= 0
                && draft.at(title).words() <= LONGEST_KIND
                && draft.at(above).words() >= SHORTEST_TITLE) {
            title = above;
            above = lineBefore(draft, title);
        }
        if (above >= 0
                && draft.text(title).endsWith(".")
                && !draft.text(above).endsWith(".")
                && draft.at(above).words() >= SHORTEST_TITLE) {
            title = above;
            above = lineBefore(draft, title);
        }
        if (above >= 0 && isPlaceAbove(draft, title, above, body)) {
            draft.place = draft.text(title);
            draft.role(title, Role.PLACE, "a place between title and date");
            title = above;
            above = lineBefore(draft, title);
        }
        draft.title(title, "stands above the event's facts or text");
        if (above >= 0
                && above == title - 1
                && isKind(draft, above)
                && !draft.text(above).equals(draft.title)) {
            draft.kicker(above, "stands above the title");
        }
        for (int i = 0; i < title; i++) {
            draft.role(i, Role.NOISE, "above the event's title");
        }
    }

    // grammar: menu = marked short line { marked short line }, above the title; below the site's
    // name only where a date or fact follows the title
    private static int belowMenu(Draft draft) {
        int from = pass(draft, 0, EventTitle::isShort);
        int menu = pass(draft, from, EventTitle::isMenuWord);
        int title = pass(draft, menu, EventTitle::isShort);
        boolean first = pass(draft, 0, EventTitle::isMenuWord) >= menu;
        boolean dated =
                title < draft.all.size()
                        && (draft.role(title) == Role.DATE || draft.role(title) == Role.FACT);
        boolean titled = menu < draft.all.size() && title > menu;
        return titled && (first || (dated && menu - from >= FEWEST_LINKS)) ? menu : 0;
    }

    /** Behind the lines of that kind and the site's own words between them. */
    private static int pass(Draft draft, int from, BiPredicate<Draft, Integer> kind) {
        int at = from;
        while (at < draft.all.size() && (kind.test(draft, at) || isAside(draft, at))) {
            at++;
        }
        return at;
    }

    private static boolean isMenuWord(Draft draft, int index) {
        Paragraph p = draft.at(index);
        return draft.isFree(index) && p.isMarked() && p.words() <= LONGEST_LINK;
    }

    private static boolean isShort(Draft draft, int index) {
        Paragraph p = draft.at(index);
        return draft.isFree(index) && !p.isMarked() && !p.isProse();
    }

    private static boolean isAside(Draft draft, int index) {
        return draft.role(index) == Role.NOISE || draft.role(index) == Role.SEPARATOR;
    }

    // grammar: page = [ site ] date-line [ kicker ] title running-text
    /** Whether the title stands below the date line: only a name of few words stands above. */
    static boolean isBelowDate(Draft draft, int date) {
        int above = lineBefore(draft, date);
        boolean name = above < 0 || (draft.at(above).words() <= LONGEST_NAME && above <= 1);
        int title = lastShort(draft, date);
        return name
                && draft.role(date) == Role.DATE
                && draft.at(date).date().is(DateSight.Form.WHOLE)
                && title > date
                && draft.at(title).words() > (above < 0 ? 2 : draft.at(above).words())
                && !isPlace(draft.at(title));
    }

    private static boolean isPlace(Paragraph p) {
        return OneLine.isPlace(p.text())
                && (p.words() <= LONGEST_NAME || p.text().indexOf(',') > 0);
    }

    /** The last of the few short lines between a date line and running text, or the date line. */
    private static int lastShort(Draft draft, int date) {
        int at = date + 1;
        while (at < draft.all.size() && at <= date + 2 && isShort(draft, at)) {
            at++;
        }
        boolean text = at < draft.all.size() && draft.isFree(at) && draft.at(at).isProse();
        return text ? at - 1 : date;
    }

    private static boolean isKind(Draft draft, int above) {
        Paragraph p = draft.at(above);
        return !p.isMarked() && p.words() <= (above == 0 ? 1 : LONGEST_KIND);
    }

    private static boolean isPlaceAbove(Draft draft, int line, int above, int body) {
        String text = draft.text(line);
        return draft.place == null
                && body < draft.all.size()
                && draft.role(body) == Role.DATE
                && (text.indexOf(',') > 0 || text.indexOf('(') > 0)
                && OneLine.isPlace(text.replace("(", "").replace(")", ""))
                && text.length() * 3 < draft.text(above).length() * 2;
    }

    /** Running text at the very top: a note on the site or the page, not yet the event's text. */
    private static boolean isNote(Draft draft, int body) {
        boolean first = draft.isFree(body) && lineBefore(draft, body) < 0;
        return first
                && draft.at(body).isProse()
                && body + 1 < draft.all.size()
                && isShort(draft, body + 1);
    }

    private static boolean isBody(Draft draft, int index) {
        Role role = draft.role(index);
        return role == Role.DATE
                || role == Role.FACT
                || (role == null && (draft.at(index).isProse() || draft.at(index).isMarked()));
    }

    private static int lineBefore(Draft draft, int index) {
        int at = index - 1;
        while (at >= 0 && !draft.isFree(at)) {
            at--;
        }
        return at;
    }
}
