package org.listings.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A language's endings, from {@code suffixes.tsv}: in each step the first ending that a word has is
 * replaced, when enough letters stand before it.
 */
final class SuffixRules {

    private final List<List<Rule>> steps;

    private SuffixRules(List<List<Rule>> steps) {
        this.steps = steps;
    }

    private record Rule(String suffix, String replacement, int before) {

        boolean fits(String word) {
            return word.length() - suffix.length() >= before && word.endsWith(suffix);
        }

        String applied(String word) {
            return word.substring(0, word.length() - suffix.length()) + replacement;
        }
    }

    static SuffixRules of(Analysis analysis) {
        SortedMap<Integer, List<Rule>> steps = new TreeMap<>();
        for (String[] cells : Table.read("suffixes.tsv")) {
            if (Analysis.of(cells[0]) == analysis) {
                steps.computeIfAbsent(Integer.valueOf(cells[1]), step -> new ArrayList<>())
                        .add(new Rule(cells[2], cells[3], Integer.parseInt(cells[4])));
            }
        }
        return new SuffixRules(List.copyOf(steps.values()));
    }

    String applied(String word) {
        String now = word;
        for (List<Rule> step : steps) {
            for (Rule rule : step) {
                if (rule.fits(now)) {
                    now = rule.applied(now);
                    break;
                }
            }
        }
        return now;
    }
}
