package org.listings.enrich.listing;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.listings.dates.DateContext;
import org.listings.dates.DateReader;
import org.listings.dates.DateReading;
import org.listings.enrich.language.LanguageDetector;
import org.listings.enrich.language.LanguageReading;
import org.listings.enrich.places.CountryTagger;
import org.listings.enrich.places.PlaceText;
import org.listings.enrich.topics.TopicTagger;
import org.listings.enrich.topics.TopicText;
import org.listings.search.SearchTerms;

/**
 * The steps that turn an item's words into meaning; the language comes first, for dates and words
 * depend on it.
 */
public final class Enricher {

    private final LanguageDetector languages;
    private final DateReader dates;
    private final TopicTagger topics;
    private final CountryTagger countries;
    private final SearchTerms searchTerms;

    public Enricher(
            LanguageDetector languages,
            DateReader dates,
            TopicTagger topics,
            CountryTagger countries,
            SearchTerms searchTerms) {
        this.languages = languages;
        this.dates = dates;
        this.topics = topics;
        this.countries = countries;
        this.searchTerms = searchTerms;
    }

    /** With the tables and vocabularies that come with the code. */
    public static Enricher bundled() {
        return bundled(TopicTagger.bundled());
    }

    /** With a topic vocabulary of one's own. */
    public static Enricher bundled(TopicTagger topics) {
        return new Enricher(
                LanguageDetector.bundled(),
                DateReader.bundled(),
                topics,
                CountryTagger.bundled(),
                SearchTerms.bundled());
    }

    /** All steps, one after the other. */
    public Draft enrich(Item item) {
        return addSearchTerms(tagCountries(tagTopics(readDates(detectLanguage(Draft.of(item))))));
    }

    /** Adds the language of title and description; the page around them is a weak hint. */
    public Draft detectLanguage(Draft draft) {
        Item item = draft.item();
        String page =
                Stream.of(item.pageTitle(), item.heading())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"));
        return draft.withLanguage(languages.detect(item.title(), item.description(), page));
    }

    /**
     * Adds the days, and the time of day from the date text or, on a detail page, from a labelled
     * fact.
     */
    public Draft readDates(Draft draft) {
        Item item = draft.item();
        DateContext context =
                new DateContext(item.heading(), draft.language().language(), item.dayOrder());
        DateReading reading = dates.read(item.dateText(), context);
        if (reading.startTime() != null) {
            return draft.withDates(reading);
        }
        return draft.withDates(
                item.attributes().values().stream()
                        .map(dates::readTime)
                        .filter(time -> time.startTime() != null)
                        .findFirst()
                        .map(reading::withTimeOf)
                        .orElse(reading));
    }

    /** Adds the topics of title and description; the kicker's theme is weak evidence. */
    public Draft tagTopics(Draft draft) {
        Item item = draft.item();
        TopicText text = new TopicText(item.title(), item.description(), item.kicker());
        return draft.withTopics(topics.tag(text, draft.language().language()));
    }

    /** Adds the countries of title, description and place. */
    public Draft tagCountries(Draft draft) {
        Item item = draft.item();
        PlaceText text =
                new PlaceText(item.title(), item.description(), item.place(), item.kicker());
        return draft.withCountries(countries.tag(text, draft.language().language()));
    }

    /** Adds the terms that a search finds the item by, in all languages that it speaks. */
    public Draft addSearchTerms(Draft draft) {
        Item item = draft.item();
        Set<String> languages = new LinkedHashSet<>();
        if (!draft.language().isUnsure()) {
            languages.add(draft.language().language());
            draft.language().languages().forEach(share -> languages.add(share.language()));
            languages.remove(LanguageReading.UNDETERMINED);
        }
        return draft.withSearchTerms(
                searchTerms.ofDocument(
                        languages,
                        item.title(),
                        item.kicker(),
                        item.description(),
                        item.place(),
                        String.join("\n", item.attributes().values())));
    }
}
