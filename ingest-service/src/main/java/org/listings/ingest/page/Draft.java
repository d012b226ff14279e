package org.listings.ingest.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An item while its paragraphs are being told apart; paragraphs go by their place in it. */
final class Draft {
    final Map<String, String> attributes = new LinkedHashMap<>();
    final List<PageProblem> problems = new ArrayList<>();
    final List<Paragraph> all;
    private final Role[] roles;
    private final String[] reasons;
    String kicker;
    String credit;
    String title;
    String dateText;
    String place;

    /** The place is only what follows the date in its own fact: a place's label says better. */
    boolean placeBesideDate;

    private boolean titleOnDateLine;

    /** Text of the title's or date's own line that belongs to the description. */
    String descriptionBegins;

    Draft(List<Paragraph> all) {
        this.all = all;
        this.roles = new Role[all.size()];
        this.reasons = new String[all.size()];
    }

    Paragraph at(int index) {
        return all.get(index);
    }

    String text(int index) {
        return all.get(index).text();
    }

    /** Gives a paragraph its role; the first role stays. */
    void role(int index, Role role, String why) {
        if (roles[index] == null) {
            roles[index] = role;
            reasons[index] = why;
        }
    }

    boolean isFree(int index) {
        return roles[index] == null;
    }

    Role role(int index) {
        return roles[index];
    }

    String reason(int index) {
        return reasons[index];
    }

    /** Paragraphs without a role yet. */
    List<Integer> free() {
        List<Integer> free = new ArrayList<>();
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == null) {
                free.add(i);
            }
        }
        return free;
    }

    void title(int index, String why) {
        title = text(index);
        role(index, Role.TITLE, why);
    }

    /** The title was cut out of the line that bears the date. */
    void titleBesideDate(int index) {
        titleOnDateLine = true;
        role(index, Role.TITLE, "title and date on one line");
    }

    /** The title goes on in lower case where the date ends: the line is running text. */
    boolean titleRunsOn() {
        if (!titleOnDateLine || !Character.isLowerCase(title.codePointAt(0))) {
            return false;
        }
        if (title.indexOf(' ') < 0) {
            return true; // one word in lower case: a label
        }
        for (int i = 0; i < roles.length; i++) {
            int at = roles[i] == Role.TITLE ? text(i).indexOf(title) : -1;
            if (at > 1 && Character.isLetterOrDigit(text(i).charAt(at - 2))) {
                return true;
            }
        }
        return false;
    }

    /** The title could as well be a place: what followed the date, few words like names. */
    boolean titleIsPlace() {
        boolean others = all.stream().filter(p -> !p.isProse()).count() > 1;
        return titleOnDateLine
                && others
                && place == null
                && title.length() < 40
                && (title.indexOf(' ') < 0 || OneLine.isPlace(title));
    }

    void kicker(int index, String why) {
        kicker = text(index);
        role(index, Role.KICKER, why);
    }

    /** Where the date stands in the file: its own line, else the first that holds its text. */
    int dateLine() {
        int holding = -1;
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == Role.DATE) {
                return all.get(i).first();
            }
            boolean holds = holding < 0 && dateText != null && text(i).contains(dateText);
            holding = holds ? i : holding;
        }
        return all.get(Math.max(holding, 0)).first();
    }

    /** The title's own words again are a link's or a picture's. */
    void dropRepeatedTitle() {
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == null && text(i).equals(title)) {
                role(i, Role.NOISE, "the title again");
            }
        }
    }

    /** Every paragraph without a role becomes description. */
    void describeRest() {
        for (int index : free()) {
            role(index, Role.DESCRIPTION, "the rest of the item");
        }
    }

    String description() {
        StringBuilder out = new StringBuilder();
        if (descriptionBegins != null) {
            out.append(descriptionBegins);
        }
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == Role.DESCRIPTION) {
                out.append(out.isEmpty() ? "" : "\n").append(text(i));
            }
        }
        return out.isEmpty() ? null : out.toString();
    }

    String rawText() {
        StringBuilder out = new StringBuilder();
        for (Paragraph p : all) {
            if (!out.isEmpty()) {
                out.append("\n".repeat(Math.min(p.blanks(), 100) + 1));
            }
            out.append(p.raw());
        }
        return out.toString();
    }
}
