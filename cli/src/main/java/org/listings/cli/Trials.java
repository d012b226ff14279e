package org.listings.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.listings.dates.DateContext;
import org.listings.dates.DateReader;
import org.listings.dates.DateReading;
import org.listings.enrich.VocabularyFolder;
import org.listings.enrich.language.LanguageDetector;
import org.listings.enrich.language.LanguageReading;
import org.listings.enrich.places.CountryTag;
import org.listings.enrich.places.CountryTagger;
import org.listings.enrich.places.PlaceText;
import org.listings.enrich.topics.TopicTag;
import org.listings.enrich.topics.TopicTagger;
import org.listings.enrich.topics.TopicText;
import org.listings.enrich.topics.vocabulary.VocabularyReader;

/** The pipeline's pure parts, one text at a time. */
final class Trials {
    private Trials() {}

    static Trial dates(DateContext context) {
        DateReader reader = DateReader.bundled();
        return text -> dates(reader.read(text, context));
    }

    private static Map<String, Object> dates(DateReading reading) {
        Map<String, Object> found = new LinkedHashMap<>();
        found.put("start_date", text(reading.start()));
        found.put("end_date", text(reading.end()));
        found.put("start_time", text(reading.startTime()));
        found.put("end_time", text(reading.endTime()));
        found.put("utc_offset", reading.utcOffset());
        found.put("time_zone", reading.timeZone());
        found.put(
                "date_precision",
                reading.precision() == null
                        ? null
                        : reading.precision().name().toLowerCase(java.util.Locale.ROOT));
        found.put(
                "problems",
                reading.problems().stream()
                        .map(problem -> fields("code", problem.code(), "detail", problem.detail()))
                        .toList());
        found.put("because", reading.because());
        return found;
    }

    static Trial language() {
        LanguageDetector detector = LanguageDetector.bundled();
        return text -> {
            LanguageReading reading = detect(detector, text);
            Map<String, Object> found = new LinkedHashMap<>();
            found.put("language", reading.language());
            found.put("language_confidence", reading.confidence());
            found.put(
                    "languages",
                    reading.languages().stream()
                            .map(each -> fields("language", each.language(), "share", each.share()))
                            .toList());
            found.put(
                    "problems",
                    reading.isUnsure()
                            ? List.of(
                                    fields(
                                            "code",
                                            LanguageReading.UNSURE,
                                            "detail",
                                            reading.doubt()))
                            : List.of());
            found.put("because", reading.because());
            return found;
        };
    }

    /**
     * With a null language, each text's own is detected, as in the pipeline.
     *
     * @param folder of topic files that are laid over the bundled ones; null for none
     */
    static Trial topics(String language, Path folder) {
        TopicTagger tagger = TopicTagger.of(VocabularyReader.read(VocabularyFolder.files(folder)));
        Function<String, String> languageOf = languageOf(language);
        return text -> {
            TitledText item = TitledText.of(text);
            String read = languageOf.apply(text);
            List<TopicTag> tags =
                    tagger.tag(new TopicText(item.title(), item.description(), null), read);
            Map<String, Object> found = new LinkedHashMap<>();
            found.put("topics", tags.stream().map(TopicTag::topic).toList());
            found.put("topic_matches", tags.stream().map(Trials::match).toList());
            found.put(
                    "because",
                    tags.isEmpty()
                            ? "no topic's phrases weigh enough, read as " + read
                            : tags.stream()
                                    .map(
                                            tag ->
                                                    tag.topic()
                                                            + ": "
                                                            + String.join(" + ", tag.matched()))
                                    .collect(Collectors.joining("; ")));
            return found;
        };
    }

    private static Map<String, Object> match(TopicTag tag) {
        Map<String, Object> match = fields("topic", tag.topic(), "score", tag.score());
        match.put("matched", tag.matched());
        return match;
    }

    /** With a null language, each text's own is detected, as in the pipeline. */
    static Trial places(String language) {
        CountryTagger tagger = CountryTagger.bundled();
        Function<String, String> languageOf = languageOf(language);
        return text -> {
            TitledText item = TitledText.of(text);
            List<CountryTag> tags =
                    tagger.tag(
                            new PlaceText(item.title(), item.description(), null, null),
                            languageOf.apply(text));
            Map<String, Object> found = new LinkedHashMap<>();
            found.put("countries", tags.stream().map(CountryTag::country).toList());
            found.put(
                    "because",
                    tags.isEmpty()
                            ? "no country, inhabitants or well-known city is named"
                            : tags.stream()
                                    .map(
                                            tag ->
                                                    tag.country()
                                                            + ": "
                                                            + String.join(" + ", tag.matched())
                                                            + " ("
                                                            + tag.because()
                                                            + ")")
                                    .collect(Collectors.joining("; ")));
            return found;
        };
    }

    private static Function<String, String> languageOf(String given) {
        if (given != null) {
            return text -> given;
        }
        LanguageDetector detector = LanguageDetector.bundled();
        return text -> detect(detector, text).language();
    }

    private static LanguageReading detect(LanguageDetector detector, String text) {
        TitledText item = TitledText.of(text);
        return detector.detect(item.title(), item.description(), null);
    }

    private static Map<String, Object> fields(
            String name, Object value, String otherName, Object otherValue) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(name, value);
        fields.put(otherName, otherValue);
        return fields;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
