package org.listings.enrich.topics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.listings.enrich.topics.matching.Automaton;
import org.listings.enrich.topics.matching.Match;
import org.listings.enrich.topics.matching.Text;
import org.listings.enrich.topics.vocabulary.Name;
import org.listings.enrich.topics.vocabulary.Term;
import org.listings.enrich.topics.vocabulary.Topic;
import org.listings.enrich.topics.vocabulary.Vocabulary;

/** Finds the phrases of topics in a text, leaving out what stands inside a name or a "not". */
final class HitFinder {

    private static final Comparator<Hit> LONGEST_FIRST =
            Comparator.<Hit>comparingInt(hit -> -hit.match().length())
                    .thenComparingDouble(hit -> -hit.weight())
                    .thenComparingInt(hit -> hit.match().first())
                    .thenComparingInt(hit -> hit.match().phrase());

    /** What a phrase of the automaton is to the tagger. */
    private record Meaning(int topic, Term term, BitSet hides, boolean inTitle) {
        boolean masks() {
            return hides != null;
        }
    }

    private final Automaton automaton;
    private final List<Meaning> meanings = new ArrayList<>();

    HitFinder(Vocabulary vocabulary) {
        automaton = new Automaton(vocabulary.languages(), vocabulary.sets());
        List<Topic> topics = vocabulary.topics();
        for (int i = 0; i < topics.size(); i++) {
            BitSet itself = new BitSet();
            itself.set(i);
            for (Term term : topics.get(i).terms()) {
                add(new Meaning(i, term, null, true));
            }
            for (Term term : topics.get(i).not()) {
                add(new Meaning(i, term, itself, true));
            }
        }
        for (Name name : vocabulary.names()) {
            BitSet hides = allBut(topics, name.keep());
            name.terms().forEach(term -> add(new Meaning(-1, term, hides, name.inTitle())));
        }
    }

    private static BitSet allBut(List<Topic> topics, Set<String> keep) {
        BitSet hides = new BitSet();
        for (int i = 0; i < topics.size(); i++) {
            hides.set(i, !keep.contains(topics.get(i).id()));
        }
        return hides;
    }

    private void add(Meaning meaning) {
        int number = automaton.add(meaning.term().phrase());
        while (meanings.size() < number) {
            meanings.add(null);
        }
        meanings.add(meaning);
    }

    /** Phrases found, of each topic the longest of those that overlap. */
    List<Hit> find(Text text, String language, boolean title) {
        List<Match> masks = new ArrayList<>();
        List<Hit> hits = new ArrayList<>();
        for (Match match : automaton.match(text)) {
            Meaning meaning =
                    match.phrase() < meanings.size() ? meanings.get(match.phrase()) : null;
            if (meaning == null) {
                continue;
            }
            if (!meaning.masks()) {
                double weight = meaning.term().weight() * trust(meaning.term(), match, language);
                if (weight > 0) {
                    hits.add(new Hit(meaning.topic(), weight, match));
                }
            } else if (meaning.inTitle() || !title) {
                masks.add(match);
            }
        }
        Cover cover = new Cover(masks);
        hits.removeIf(hit -> cover.over(hit.match()).stream().anyMatch(mask -> hides(mask, hit)));
        return withoutOverlaps(hits);
    }

    private boolean hides(Match mask, Hit hit) {
        Meaning meaning = meanings.get(mask.phrase());
        return meaning.hides().get(hit.topic())
                && (mask.length() > hit.match().length()
                        || (meaning.topic() == hit.topic()
                                && mask.length() == hit.match().length()));
    }

    // English names and catchwords stand in texts of all languages; otherwise a word of another
    // language is mostly a chance likeness, and a phrase a weak sign of a mixed text.
    private static double trust(Term term, Match match, String language) {
        if (language != null && language.startsWith(term.language())) {
            return 1;
        }
        boolean telling = match.length() > 1 || term.notation().length() >= 9;
        if (language == null || language.equals("und") || term.language().equals("en")) {
            return telling ? 1 : 0.5;
        }
        return match.length() > 1 && term.notation().indexOf('*') < 0 ? 0.5 : 0;
    }

    private static List<Hit> withoutOverlaps(List<Hit> hits) {
        hits.sort(LONGEST_FIRST);
        Map<Integer, BitSet> taken = new HashMap<>();
        List<Hit> kept = new ArrayList<>();
        for (Hit hit : hits) {
            BitSet words = taken.computeIfAbsent(hit.topic(), topic -> new BitSet());
            int next = words.nextSetBit(hit.match().first());
            if (next < 0 || next > hit.match().last()) {
                words.set(hit.match().first(), hit.match().last() + 1);
                kept.add(hit);
            }
        }
        kept.sort(Comparator.comparingInt(hit -> hit.match().first()));
        return kept;
    }
}
