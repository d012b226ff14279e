package org.listings.ingest.page;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The tables of labels and of a site's own words, in many languages: {@code words.txt}. */
final class Words {
    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_LINK = 200;
    private static final int LONGEST_NOTE = 600;
    private static final int LONGEST_PAGER = 8;
    private final Map<String, Set<String>> tables = new HashMap<>();

    private Words() {}

    static Words bundled() {
        Words words = new Words();
        try (InputStream in = Words.class.getResourceAsStream("words.txt");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            Set<String> table = new HashSet<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String word = line.strip();
                if (word.startsWith("[")) {
                    table = new HashSet<>();
                    words.tables.put(word.substring(1, word.length() - 1), table);
                } else if (!word.isEmpty() && !word.startsWith("#")) {
                    for (String one : word.split("\\|", -1)) {
                        table.add(one.strip().toLowerCase(Locale.ROOT));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    boolean isDateLabel(String label) {
        return holds("date-label", label);
    }

    boolean isPlaceLabel(String label) {
        return holds("place-label", label);
    }

    boolean isEndLabel(String label) {
        return holds("end-label", label);
    }

    /** "Posted on", "Publié le": what stands before the date of a notice. */
    boolean isByline(String text) {
        String head = text.length() > LONGEST_LINK ? text.substring(0, LONGEST_LINK) : text;
        return beginsWith("byline-beginning", folded(head));
    }

    /** A whole line that tells who or when: "Posted by A. Name", no "Updated guidelines". */
    boolean isBylineAlone(String text) {
        int first = text.indexOf(' ');
        int second = first < 0 ? -1 : text.indexOf(' ', first + 1);
        boolean two =
                second > 0
                        && tables.get("byline-beginning")
                                .contains(folded(text.substring(0, second)));
        return isByline(text) && (two || text.indexOf('|') > 0);
    }

    boolean isKnownLabel(String label) {
        return isDateLabel(label)
                || isPlaceLabel(label)
                || isEndLabel(label)
                || holds("other-label", label);
    }

    /** A photo's credit: ©, (c), "Photo:" and the like with few words. */
    boolean isCredit(String text) {
        if (text.length() > 120) {
            return false;
        }
        String low = folded(text);
        Fact fact = fact(text);
        return low.indexOf('©') >= 0
                || low.startsWith("(c) ")
                || beginsWith("credit-beginning", low)
                || (fact != null && holds("credit-label", fact.label()));
    }

    /** Words of the site, not of an item: links, pagers, notes on cookies, rights. */
    boolean isNoise(String text) {
        if (text.isEmpty() || text.length() > LONGEST_NOTE) {
            return false;
        }
        String low = folded(text);
        boolean frame = "«‹<".indexOf(text.charAt(0)) >= 0 && text.indexOf('|') > 0;
        if (low.contains("cookie")
                || (frame && "»›>".indexOf(text.charAt(text.length() - 1)) >= 0)) {
            return true;
        }
        return text.length() <= LONGEST_LINK && isLink(low);
    }

    private boolean isLink(String low) {
        return tables.get("noise").contains(low)
                || beginsWith("noise-beginning", low)
                || pages(low);
    }

    /** A site's last lines: rights, addresses of the house. */
    boolean isFooter(String text) {
        return text.length() < 400 && beginsWith("footer-beginning", folded(text));
    }

    /** The label that a fact begins with ("Date : 3 May"), or null; {@code value} is the rest. */
    Fact fact(String text) {
        int bound = Math.min(text.length(), LONGEST_LABEL);
        for (int i = 1; i < bound; i++) {
            char c = text.charAt(i);
            if (c == ':' || c == '：') {
                boolean clock =
                        Character.isDigit(text.charAt(i - 1))
                                || (i + 1 < text.length() && text.charAt(i + 1) == '/');
                String label = text.substring(0, i).strip();
                return clock || !Chars.hasLetter(label)
                        ? null
                        : new Fact(label, text.substring(i + 1).strip());
            }
            if (c == '.' || c == '!' || c == '?') {
                String question = text.substring(0, i).strip();
                boolean asks = c == '?' && (isDateLabel(question) || isPlaceLabel(question));
                return asks ? new Fact(question, text.substring(i + 1).strip()) : null;
            }
        }
        return null;
    }

    /** A labelled fact. */
    record Fact(String label, String value) {}

    private boolean holds(String table, String label) {
        return tables.get(table).contains(folded(label));
    }

    private boolean beginsWith(String table, String low) {
        for (int end = low.length(); end > 0; end = low.lastIndexOf(' ', end - 1)) {
            boolean stop = end < low.length() && ".,:;!".indexOf(low.charAt(end - 1)) >= 0;
            Set<String> beginnings = tables.get(table);
            if (beginnings.contains(low.substring(0, end))
                    || (stop && beginnings.contains(low.substring(0, end - 1)))) {
                return true;
            }
        }
        return false;
    }

    boolean isPager(String text) {
        return text.length() <= LONGEST_LINK && pages(folded(text));
    }

    // grammar: pager = "1 2 3 4 Next" | "Page 2 of 7" | "« first ‹ previous 4 5 6 »"
    private boolean pages(String low) {
        int numbers = 0;
        int words = 0;
        int last = -1;
        int row = 0;
        for (String word : low.split("[ |«»<>‹›…\\[\\]·-]+", 40)) {
            if (word.isEmpty()) {
                continue;
            }
            if (word.length() < 4 && word.chars().allMatch(Character::isDigit)) {
                int number = Integer.parseInt(word);
                row = number == last + 1 ? row + 1 : Math.max(row, 1);
                last = number;
                numbers++;
            } else {
                words++;
            }
        }
        int space = low.indexOf(' ');
        boolean named = space > 0 && tables.get("pager").contains(low.substring(0, space));
        return (numbers >= (named ? 1 : 3) && words <= 2) || (row >= 3 && words <= LONGEST_PAGER);
    }

    static String folded(String text) {
        String low =
                text.strip().toLowerCase(Locale.ROOT).replace('’', '\'').replace('\u00a0', ' ');
        int end = low.length();
        while (end > 0 && " :.…»>→›|*".indexOf(low.charAt(end - 1)) >= 0) {
            end--;
        }
        int from = 0;
        while (from < end && " «<←‹|>»*".indexOf(low.charAt(from)) >= 0) {
            from++;
        }
        return low.substring(from, end);
    }
}
