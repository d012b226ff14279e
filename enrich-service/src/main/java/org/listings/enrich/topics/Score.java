package org.listings.enrich.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What speaks for one topic in one item. */
final class Score {

    private static final double[] FADING = {1, 0.8, 0.6, 0.4, 0.2};

    /** A topic for which only lesser words speak is not one. */
    private static final double LEAST_STRENGTH = 0.5;

    private static final double BESIDE_TITLE = 0.75;

    private final List<Double> title = new ArrayList<>();
    private final List<Double> rest = new ArrayList<>();
    private final Set<String> matched = new LinkedHashSet<>();
    private double strength;

    void add(boolean inTitle, double weight, double worth, String words) {
        (inTitle ? title : rest).add(weight * worth);
        strength = Math.max(strength, weight);
        matched.add(words);
    }

    /** What the title says, each further mention worth less than the one before. */
    double title(double boost) {
        return fading(title) * boost;
    }

    /**
     * The whole sum.
     *
     * @param boost what the title counts more
     * @param titleSpeaks whether the title names a topic: then other topics of the description have
     *     to be said more clearly
     */
    double total(double boost, boolean titleSpeaks) {
        double beside = titleSpeaks && title.isEmpty() ? BESIDE_TITLE : 1;
        double sum = title(boost) + fading(rest) * beside;
        return Math.round(sum * 100) / 100.0;
    }

    boolean strong() {
        return strength >= LEAST_STRENGTH;
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
