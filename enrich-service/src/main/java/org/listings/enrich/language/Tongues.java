package org.listings.enrich.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The languages that can be recognised, in the order of every score array, by script. */
final class Tongues {

    /** Where a script's languages stand: from inclusive, to exclusive. */
    record Range(int from, int to) {
        int size() {
            return to - from;
        }

        boolean contains(int language) {
            return language >= from && language < to;
        }
    }

    private final List<Tongue> all;
    private final Map<UnicodeScript, Range> ranges;

    private Tongues(List<Tongue> all, Map<UnicodeScript, Range> ranges) {
        this.all = all;
        this.ranges = ranges;
    }

    static Tongues bundled() {
        List<Tongue> all = new ArrayList<>();
        Map<UnicodeScript, Range> ranges = new EnumMap<>(UnicodeScript.class);
        for (String line : Table.lines("languages.tsv")) {
            String[] cells = line.split("\t", -1);
            UnicodeScript script = UnicodeScript.forName(cells[1]);
            List<String> codes = cells[2].isEmpty() ? List.of() : List.of(cells[2].split(",", -1));
            Range before = ranges.get(script);
            if (before != null && before.to() != all.size()) {
                throw new IllegalStateException(
                        "languages.tsv: the languages of a script stand together, not " + line);
            }
            int from = before == null ? all.size() : before.from();
            all.add(
                    new Tongue(
                            cells[0],
                            script,
                            codes,
                            Float.parseFloat(cells[3]),
                            Float.parseFloat(cells[4])));
            ranges.put(script, new Range(from, all.size()));
        }
        return new Tongues(List.copyOf(all), ranges);
    }

    int size() {
        return all.size();
    }

    Tongue get(int index) {
        return all.get(index);
    }

    /** The languages of a script, or null where none is known. */
    Range of(UnicodeScript script) {
        return ranges.get(script);
    }

    int indexOf(String tag) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).tag().equals(tag)) {
                return i;
            }
        }
        return -1;
    }
}
