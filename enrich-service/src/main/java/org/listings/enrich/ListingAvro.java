package org.listings.enrich;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.listings.dates.DateReading;
import org.listings.dates.DayOrder;
import org.listings.enrich.language.LanguageReading;
import org.listings.enrich.listing.Draft;
import org.listings.enrich.listing.Item;
import org.listings.enrich.places.CountryTag;
import org.listings.enrich.topics.TopicTag;
import org.listings.schemas.LanguageShare;
import org.listings.schemas.Listing;
import org.listings.schemas.Problem;
import org.listings.schemas.RawItem;
import org.listings.schemas.Source;
import org.listings.schemas.TopicMatch;
import org.listings.schemas.TrustedRecords;

/** Where Avro records meet the pure records: raw items in, listings out. */
public final class ListingAvro {

    static {
        TrustedRecords.trust();
    }

    private ListingAvro() {}

    /** What the enricher needs to know of a raw item. */
    public static Item item(RawItem raw) {
        return new Item(
                raw.getPageTitle(),
                raw.getHeading(),
                raw.getKicker(),
                raw.getTitle(),
                raw.getDateText(),
                raw.getPlace(),
                raw.getAttributes(),
                raw.getDescription(),
                raw.getDayOrder() == null ? null : DayOrder.valueOf(raw.getDayOrder()));
    }

    /**
     * The listing of an item that was read from one place.
     *
     * @param draft the item after every step
     * @param made which code made it, for which generation, when
     */
    public static Listing listing(RawItem raw, Draft draft, Made made) {
        DateReading dates = draft.dates();
        return Listing.newBuilder()
                .setItemId(raw.getItemId())
                .setSourceFile(raw.getSourceFile())
                .setSourceSha256(raw.getSourceSha256())
                .setPosition(raw.getPosition())
                .setFirstLine(raw.getFirstLine())
                .setLastLine(raw.getLastLine())
                .setPageTitle(raw.getPageTitle())
                .setHeading(raw.getHeading())
                .setKicker(raw.getKicker())
                .setTitle(raw.getTitle())
                .setDateText(raw.getDateText())
                .setPlace(raw.getPlace())
                .setAttributes(raw.getAttributes())
                .setDescription(raw.getDescription())
                .setRawText(raw.getRawText())
                .setDayOrder(raw.getDayOrder())
                .setSplitterVersion(raw.getSplitterVersion())
                .setIngestedAt(raw.getIngestedAt())
                .setStartDate(dates.start())
                .setEndDate(dates.end())
                .setStartTime(dates.startTime())
                .setEndTime(dates.endTime())
                .setUtcOffset(dates.utcOffset())
                .setTimeZone(dates.timeZone())
                .setDatePrecision(precision(dates))
                .setLanguage(draft.language().language())
                .setLanguageConfidence(draft.language().confidence())
                .setLanguages(
                        draft.language().languages().stream()
                                .map(share -> new LanguageShare(share.language(), share.share()))
                                .toList())
                .setTopics(draft.topics().stream().map(TopicTag::topic).toList())
                .setTopicMatches(
                        draft.topics().stream()
                                .map(tag -> new TopicMatch(tag.topic(), tag.score(), tag.matched()))
                                .toList())
                .setCountries(draft.countries().stream().map(CountryTag::country).toList())
                .setSearchTerms(draft.searchTerms())
                .setSources(List.of(source(raw)))
                .setProblems(problems(raw, draft))
                .setEnricherVersion(made.version())
                .setGeneration(made.generation())
                .setEnrichedAt(made.at())
                .build();
    }

    private static String precision(DateReading dates) {
        return dates.precision() == null ? null : dates.precision().name().toLowerCase(Locale.ROOT);
    }

    private static Source source(RawItem raw) {
        return new Source(
                raw.getSourceFile(),
                raw.getSourceSha256(),
                raw.getPosition(),
                raw.getFirstLine(),
                raw.getLastLine(),
                raw.getIngestedAt());
    }

    private static List<Problem> problems(RawItem raw, Draft draft) {
        Stream<Problem> dates =
                draft.dates().problems().stream()
                        .map(problem -> new Problem(problem.code(), problem.detail()));
        LanguageReading language = draft.language();
        Stream<Problem> languages =
                language.isUnsure()
                        ? Stream.of(new Problem(LanguageReading.UNSURE, language.doubt()))
                        : Stream.empty();
        return new ArrayList<>(
                Stream.of(raw.getProblems().stream(), dates, languages)
                        .flatMap(Function.identity())
                        .distinct()
                        .toList());
    }

    /**
     * Which code made a listing, for which generation, when.
     *
     * @param version as {@code 0.1.0+3f2c1aa}
     * @param generation as {@code g1}
     */
    public record Made(String version, String generation, Instant at) {}
}
