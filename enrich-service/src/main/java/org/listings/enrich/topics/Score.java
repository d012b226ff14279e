package org.listings.enrich.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What speaks for one topic in one item. */
final class Score {

    private static final double[] FADING = {1, 0.8, 0.6, 0.4, 0.2};

    private final List<Double> title = new ArrayList<>();
    private final List<Double> rest = new ArrayList<>();
    private final Set<String> matched = new LinkedHashSet<>();

    void add(boolean inTitle, double worth, String words) {
        (inTitle ? title : rest).add(worth);
        matched.add(words);
    }

    /** The sum, each further mention worth less than the one before. */
    double total(double titleBoost) {
        double sum = fading(title) * titleBoost + fading(rest);
        return Math.round(sum * 100) / 100.0;
    }

    List<String> matched() {
        return List.copyOf(matched);
    }

    private static double fading(List<Double> worths) {
        worths.sort(Comparator.reverseOrder());
        double sum = 0;
        for (int i = 0; i < Math.min(worths.size(), FADING.length); i++) {
            sum += worths.get(i) * FADING[i];
        }
        return sum;
    }
}
