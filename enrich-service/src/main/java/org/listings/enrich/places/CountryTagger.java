package org.listings.enrich.places;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.listings.enrich.places.Decision.Decided;
import org.listings.enrich.text.Words;

/**
 * Finds the countries that a listing names, as a country, an adjective or inhabitants, or by a
 * well-known city; names of regions, international bodies, offices and photo credits don't count.
 * Safe for use by many threads.
 */
public final class CountryTagger {
    private final MentionFinder finder;
    private final Surroundings surroundings;
    private final Languages languages;
    private final Decision decision;
    private final Credits credits;

    private CountryTagger(
            MentionFinder finder, Surroundings surroundings, Decision decision, Credits credits) {
        this.finder = finder;
        this.surroundings = surroundings;
        this.languages = Languages.bundled(surroundings.links());
        this.decision = decision;
        this.credits = credits;
    }

    /** A tagger with the bundled tables; keep it, reading them takes a moment. */
    public static CountryTagger bundled() {
        return new CountryTagger(
                new MentionFinder(Lexicon.bundled()),
                Surroundings.bundled(),
                Decision.bundled(),
                Credits.bundled());
    }

    /**
     * The countries of a listing, by code; never throws, in time linear in the text.
     *
     * @param language BCP 47 of title and description, null or {@code und} when unknown
     */
    public List<CountryTag> tag(PlaceText text, String language) {
        String base = language == null ? "" : language.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        List<Mention> mentions = new ArrayList<>();
        mentions.addAll(mentions(text.title(), base, false));
        mentions.addAll(mentions(text.place(), base, true));
        mentions.addAll(mentions(text.kicker(), base, false));
        mentions.addAll(mentions(text.description(), base, false));
        return tags(decision.decide(mentions));
    }

    private List<Mention> mentions(String text, String language, boolean officesCount) {
        Words words = Words.of(credits.without(text));
        return languages.without(surroundings.keep(finder.find(words, language), officesCount));
    }

    private static List<CountryTag> tags(List<Decided> decided) {
        Map<String, Set<String>> matched = new TreeMap<>();
        Map<String, Set<String>> because = new TreeMap<>();
        for (Decided d : decided) {
            matched.computeIfAbsent(d.country(), c -> new LinkedHashSet<>())
                    .add(d.mention().written());
            because.computeIfAbsent(d.country(), c -> new TreeSet<>()).add(because(d));
        }
        List<CountryTag> tags = new ArrayList<>(matched.size());
        matched.forEach(
                (country, words) ->
                        tags.add(
                                new CountryTag(
                                        country,
                                        List.copyOf(words),
                                        String.join(", ", because.get(country)))));
        return List.copyOf(tags);
    }

    private static String because(Decided d) {
        return d.mention().meanings().stream()
                .filter(m -> m.country().equals(d.country()))
                .map(m -> m.kind().because)
                .findFirst()
                .orElse("default");
    }
}
