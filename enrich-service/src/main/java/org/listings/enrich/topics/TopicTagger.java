package org.listings.enrich.topics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.listings.enrich.topics.vocabulary.BundledVocabulary;
import org.listings.enrich.topics.vocabulary.Topic;
import org.listings.enrich.topics.vocabulary.Vocabulary;

/** Tags items with topics; safe for use by many threads. */
public final class TopicTagger {

    private static final Comparator<TopicTag> BEST_FIRST =
            Comparator.comparingDouble(TopicTag::score).reversed().thenComparing(TopicTag::topic);

    private final List<Topic> topics;
    private final HitFinder hits;

    private TopicTagger(Vocabulary vocabulary) {
        this.topics = vocabulary.topics();
        this.hits = new HitFinder(vocabulary);
    }

    /** A tagger with the vocabulary that comes with the service. */
    public static TopicTagger bundled() {
        return of(BundledVocabulary.read());
    }

    /** A tagger with a vocabulary of one's own. */
    public static TopicTagger of(Vocabulary vocabulary) {
        return new TopicTagger(vocabulary);
    }

    /**
     * The topics of an item, best first.
     *
     * @param title may be null
     * @param description may be null
     * @param language BCP 47 tag, null or "und" if it is not known
     */
    public List<TopicTag> tag(String title, String description, String language) {
        return tag(new TopicText(title, description, null), language);
    }

    /** The topics of an item, best first; its kicker counts as weak evidence. */
    public List<TopicTag> tag(TopicText text, String language) {
        return rank(text, language, false);
    }

    /** Every topic that has any evidence, best first, also those that {@link #tag} leaves out. */
    public List<TopicTag> considered(TopicText text, String language) {
        return rank(text, language, true);
    }

    private List<TopicTag> rank(TopicText text, String language, boolean all) {
        Score[] scores = new Score[topics.size()];
        Field.TITLE.read(text.title(), language, hits, scores);
        Field.KICKER.read(text.kicker(), language, hits, scores);
        Field.DESCRIPTION.read(text.description(), language, hits, scores);
        boolean titleSpeaks = titleSpeaks(scores);
        List<TopicTag> tags = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] == null) {
                continue;
            }
            Topic topic = topics.get(i);
            double score = scores[i].total(topic.titleBoost(), titleSpeaks);
            if (all || (scores[i].strong() && score >= topic.threshold())) {
                tags.add(new TopicTag(topic.id(), score, scores[i].matched()));
            }
        }
        tags.sort(BEST_FIRST);
        return tags;
    }

    private boolean titleSpeaks(Score[] scores) {
        for (int i = 0; i < scores.length; i++) {
            Topic topic = topics.get(i);
            if (scores[i] != null && scores[i].title(topic.titleBoost()) >= topic.threshold()) {
                return true;
            }
        }
        return false;
    }
}
