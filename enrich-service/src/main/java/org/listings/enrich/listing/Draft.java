package org.listings.enrich.listing;

import java.util.List;
import org.listings.dates.DateReading;
import org.listings.enrich.language.LanguageReading;
import org.listings.enrich.places.CountryTag;
import org.listings.enrich.topics.TopicTag;

/** An item and what has been found out about it so far; what no step has looked at yet is null. */
public record Draft(
        Item item,
        LanguageReading language,
        DateReading dates,
        List<TopicTag> topics,
        List<CountryTag> countries,
        List<String> searchTerms) {

    /** An item of which nothing is known yet. */
    public static Draft of(Item item) {
        return new Draft(item, null, null, null, null, null);
    }

    Draft withLanguage(LanguageReading found) {
        return new Draft(item, found, dates, topics, countries, searchTerms);
    }

    Draft withDates(DateReading found) {
        return new Draft(item, language, found, topics, countries, searchTerms);
    }

    Draft withTopics(List<TopicTag> found) {
        return new Draft(item, language, dates, found, countries, searchTerms);
    }

    Draft withCountries(List<CountryTag> found) {
        return new Draft(item, language, dates, topics, found, searchTerms);
    }

    Draft withSearchTerms(List<String> found) {
        return new Draft(item, language, dates, topics, countries, found);
    }
}
