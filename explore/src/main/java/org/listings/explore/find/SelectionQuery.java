package org.listings.explore.find;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Operator;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.LocalDate;
import java.util.List;
import org.listings.explore.query.Clause;
import org.listings.search.Reading;
import org.listings.search.SearchTerms;

/** Says in Elasticsearch's terms which listings are meant. */
final class SelectionQuery {

    private static final float TITLE_COUNTS = 2;
    private static final double SURE = 0.6; // below it the enricher says language-unsure

    private final SearchTerms terms;

    SelectionQuery(SearchTerms terms) {
        this.terms = terms;
    }

    Query of(Selection selection) {
        BoolQuery.Builder all = new BoolQuery.Builder();
        for (Clause clause : selection.text().clauses()) {
            Query query = of(clause);
            if (clause.excluded()) {
                all.mustNot(query);
            } else if (clause.kind() == Clause.Kind.VALUE) {
                all.filter(query);
            } else {
                all.must(query);
                all.should(inTitle(clause.text()));
            }
        }
        selection
                .chosen()
                .forEach(
                        (facet, values) ->
                                all.filter(
                                        anyOf(
                                                values.stream()
                                                        .map(
                                                                value ->
                                                                        chosen(
                                                                                Field.of(facet),
                                                                                value))
                                                        .toList())));
        if (selection.from() != null || selection.to() != null) {
            all.filter(touches(selection.from(), selection.to()));
        }
        return all.build()._toQuery();
    }

    private Query of(Clause clause) {
        return switch (clause.kind()) {
            case WORDS -> anyReading(clause.text(), false);
            case PHRASE -> anyReading(clause.text(), true);
            case VALUE -> typed(Field.of(clause.facet()), clause.text());
        };
    }

    /** A text is in a language that nobody names, so whichever fits best is meant. */
    private Query anyReading(String text, boolean inThisOrder) {
        List<Query> readings =
                terms.ofQuery(text).stream()
                        .map(reading -> inItsLanguages(reading, inThisOrder))
                        .toList();
        return readings.isEmpty()
                ? Query.of(q -> q.matchAll(all -> all))
                : Query.of(q -> q.disMax(best -> best.queries(readings)));
    }

    private static Query inItsLanguages(Reading reading, boolean inThisOrder) {
        Query found = inThisOrder ? phrase(reading.terms()) : words(reading.terms());
        return reading.isOfAll()
                ? found
                : Query.of(q -> q.bool(b -> b.must(found).filter(speaksOneOf(reading))));
    }

    /**
     * A listing was read in its language and in each that it is mixed with; where those are unsure,
     * any reading may be right.
     */
    private static Query speaksOneOf(Reading reading) {
        Query unsure =
                Query.of(q -> q.range(r -> r.number(n -> n.field("language_confidence").lt(SURE))));
        Query language = isIn("language", reading.languages());
        return reading.isOfOthers()
                ? anyOf(List.of(Query.of(q -> q.bool(b -> b.mustNot(language))), unsure))
                : anyOf(List.of(language, isIn("languages.language", reading.languages()), unsure));
    }

    private static Query isIn(String field, List<String> languages) {
        List<FieldValue> values = languages.stream().map(FieldValue::of).toList();
        return Query.of(q -> q.terms(t -> t.field(field).terms(any -> any.value(values))));
    }

    private static Query words(String reading) {
        return Query.of(
                q -> q.match(m -> m.field("search_terms").query(reading).operator(Operator.And)));
    }

    private static Query phrase(String reading) {
        return Query.of(q -> q.matchPhrase(m -> m.field("search_terms").query(reading)));
    }

    private static Query inTitle(String text) {
        return Query.of(q -> q.match(m -> m.field("title").query(text).boost(TITLE_COUNTS)));
    }

    private static Query typed(String field, String value) {
        if (value.equals(Selection.NONE)) {
            return none(field);
        }
        return value.endsWith("*")
                ? Query.of(
                        q ->
                                q.prefix(
                                        p ->
                                                p.field(field)
                                                        .value(
                                                                value.substring(
                                                                        0, value.length() - 1))
                                                        .caseInsensitive(true)))
                : Query.of(q -> q.term(t -> t.field(field).value(value).caseInsensitive(true)));
    }

    private static Query chosen(String field, String value) {
        return value.equals(Selection.NONE)
                ? none(field)
                : Query.of(q -> q.term(t -> t.field(field).value(value)));
    }

    private static Query none(String field) {
        return Query.of(q -> q.bool(b -> b.mustNot(n -> n.exists(e -> e.field(field)))));
    }

    private static Query anyOf(List<Query> queries) {
        return Query.of(q -> q.bool(b -> b.should(queries).minimumShouldMatch("1")));
    }

    private static Query touches(LocalDate from, LocalDate to) {
        return Query.of(
                q ->
                        q.range(
                                range ->
                                        range.date(
                                                days -> {
                                                    days.field("period");
                                                    if (from != null) {
                                                        days.gte(from.toString());
                                                    }
                                                    if (to != null) {
                                                        days.lte(to.toString());
                                                    }
                                                    return days;
                                                })));
    }
}
