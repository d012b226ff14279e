package org.listings.enrich.topics.vocabulary;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.listings.enrich.topics.matching.BadPhrase;
import org.listings.enrich.topics.matching.PhraseReader;

/**
 * Reads the vocabulary's files.
 *
 * <pre>
 * a topic's file              names.yaml
 *   id: forced-labour           words:  {portfolio: [labour, employment, ...]}
 *   labels: {en: ..., fr: ...}  names:  [{en: [phrases], keep: [topic ids]}]
 *   threshold: 1.0              participants: [{en: [phrases]}]     hide in descriptions only
 *   title: 1.5
 *   terms: {en: {1.0: [phrases], 0.5: [phrases]}}
 *   not: {en: [phrases]}
 *   shares: [topic ids]
 * </pre>
 */
public final class VocabularyReader {

    /** Languages that a vocabulary may have words in. */
    static final Set<String> LANGUAGES =
            Set.of(
                    "en", "fr", "es", "pt", "de", "it", "nl", "ru", "uk", "ar", "zh", "ja", "ko",
                    "pl", "tr", "id", "vi", "ro");

    private static final String NAMES = "names.yaml";
    private static final Set<String> TOPIC_FIELDS =
            Set.of("id", "labels", "threshold", "title", "terms", "not", "shares");
    private static final Set<String> NAMES_FIELDS = Set.of("words", "names", "participants");

    private final List<Finding> findings = new ArrayList<>();
    private PhraseReader phrases;

    private VocabularyReader() {}

    /**
     * Reads a whole vocabulary.
     *
     * @param files content by file name; {@code names.yaml} holds names, every other a topic
     * @throws BadVocabulary if any file has an error, with all errors
     */
    public static Vocabulary read(Map<String, String> files) {
        VocabularyReader reader = new VocabularyReader();
        Vocabulary vocabulary = reader.readAll(new TreeMap<>(files));
        if (!reader.findings.isEmpty()) {
            throw new BadVocabulary(reader.findings);
        }
        return vocabulary;
    }

    private Vocabulary readAll(Map<String, String> files) {
        Map<String, Set<String>> sets = new TreeMap<>();
        YamlFile names = YamlFile.parse(NAMES, files.getOrDefault(NAMES, "{}"), findings);
        names.root().allow(NAMES_FIELDS);
        names.root()
                .at("words")
                .entries()
                .forEach((name, words) -> sets.put(name, lowerCase(words.texts())));
        phrases = new PhraseReader(LANGUAGES, sets.keySet());
        List<Name> masks = new ArrayList<>();
        names.root().at("names").items().forEach(item -> masks.add(name(item, true)));
        names.root().at("participants").items().forEach(item -> masks.add(name(item, false)));
        List<Topic> topics = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        files.forEach(
                (file, text) -> {
                    if (!file.equals(NAMES)) {
                        topics.add(topic(YamlFile.parse(file, text, findings).root(), seen));
                    }
                });
        return new Vocabulary(topics, masks, sets);
    }

    private static Set<String> lowerCase(List<String> words) {
        Set<String> lower = new HashSet<>();
        words.forEach(word -> lower.add(word.toLowerCase(Locale.ROOT)));
        return lower;
    }

    private Name name(YamlValue item, boolean inTitle) {
        List<Term> terms = new ArrayList<>();
        Set<String> keep = new HashSet<>();
        item.entries()
                .forEach(
                        (key, value) -> {
                            if (key.equals("keep")) {
                                keep.addAll(topicIds(value));
                            } else {
                                terms.addAll(terms(key, value, 0));
                            }
                        });
        return new Name(terms, keep, inTitle);
    }

    private Topic topic(YamlValue root, Set<String> seen) {
        root.allow(TOPIC_FIELDS);
        String id = root.at("id").text("");
        if (!TopicIds.ALL.contains(id)) {
            root.at("id").error("unknown topic id '" + id + "': use one of " + TopicIds.ALL);
        } else if (!root.place().file().equals(id + ".yaml")) {
            root.at("id").error("topic '" + id + "' belongs in the file " + id + ".yaml");
        } else if (!seen.add(id)) {
            root.at("id").error("topic '" + id + "' is in another file already");
        }
        Map<String, String> labels = new TreeMap<>();
        root.at("labels")
                .entries()
                .forEach((language, label) -> labels.put(language, label.text("")));
        List<Term> terms = new ArrayList<>();
        root.at("terms")
                .entries()
                .forEach((language, weights) -> terms.addAll(weighted(language, weights)));
        if (terms.isEmpty()) {
            root.at("terms")
                    .error("the topic has no phrase: add some under terms.<language>.<weight>");
        }
        List<Term> not = new ArrayList<>();
        root.at("not").entries().forEach((language, list) -> not.addAll(terms(language, list, 0)));
        return new Topic(
                id,
                labels,
                root.at("threshold").number(1, 0.1, 10),
                root.at("title").number(1.5, 0.1, 10),
                terms,
                not,
                topicIds(root.at("shares")));
    }

    private static Set<String> topicIds(YamlValue list) {
        Set<String> ids = new HashSet<>();
        for (YamlValue item : list.items()) {
            String id = item.text("");
            if (TopicIds.ALL.contains(id)) {
                ids.add(id);
            } else {
                item.error("unknown topic id '" + id + "'");
            }
        }
        return ids;
    }

    private List<Term> weighted(String language, YamlValue weights) {
        List<Term> terms = new ArrayList<>();
        weights.entries()
                .forEach(
                        (key, list) -> {
                            double weight = list.key(key).number(1, 0.05, 5);
                            terms.addAll(terms(language, list, weight));
                        });
        return terms;
    }

    private List<Term> terms(String language, YamlValue list, double weight) {
        List<Term> terms = new ArrayList<>();
        if (!LANGUAGES.contains(language)) {
            list.error(
                    "unknown language '"
                            + language
                            + "': use one of "
                            + new java.util.TreeSet<>(LANGUAGES));
            return terms;
        }
        for (YamlValue item : list.items()) {
            String notation = item.text("");
            try {
                terms.add(
                        new Term(
                                language,
                                notation,
                                phrases.read(language, notation),
                                weight,
                                item.place()));
            } catch (BadPhrase bad) {
                item.error(bad.getMessage());
            }
        }
        return terms;
    }
}
