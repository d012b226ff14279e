package org.listings.explore;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.apache.kafka.common.KafkaException;
import org.listings.explore.find.Export;
import org.listings.explore.find.Facets;
import org.listings.explore.find.Finder;
import org.listings.explore.find.Selection;
import org.listings.explore.find.Timeline;
import org.listings.explore.find.Timeline.Step;
import org.listings.explore.http.Answer;
import org.listings.explore.http.Asked;
import org.listings.explore.http.Refusal;
import org.listings.explore.http.Routes;
import org.listings.explore.problems.ProblemWords;
import org.listings.explore.query.BadSearch;
import org.listings.explore.sources.SourceTexts;
import org.listings.kit.hold.Away;
import org.listings.operations.Unavailable;
import org.listings.search.SearchTerms;

/** The part of the API that analysts use. */
final class ListingRoutes {

    private static final int USUAL_PAGE = 25;

    private final Finder finder;
    private final Facets facets;
    private final Timeline timeline;
    private final Export export;
    private final SourceTexts sources;
    private final ProblemWords problems = ProblemWords.bundled();

    ListingRoutes(ExploreConfig config, ElasticsearchClient client) {
        SearchTerms terms = SearchTerms.bundled();
        this.finder = new Finder(client, terms);
        this.facets = new Facets(client, terms);
        this.timeline = new Timeline(client, terms);
        this.export = new Export(client, terms);
        this.sources = new SourceTexts(client, config.kafka());
    }

    void addTo(Routes routes) {
        routes.get("/api/listings", this::page)
                .get("/api/listings/", this::one)
                .get("/api/sources/", this::sources)
                .get("/api/facets", this::facets)
                .get("/api/timeline", this::timeline)
                .get("/api/problems", asked -> Answer.json(problems.all()))
                .get("/api/export.csv", asked -> export(asked, "csv", "text/csv", export::csv))
                .get(
                        "/api/export.jsonl",
                        asked -> export(asked, "jsonl", "application/jsonl", export::jsonLines));
    }

    private Answer page(Asked asked) throws Away {
        Selection selection = SelectionParameters.of(asked, "sort", "size", "after");
        try {
            return Answer.json(
                    finder.page(
                            selection,
                            SelectionParameters.order(asked, selection),
                            asked.number("size", USUAL_PAGE, 1, Finder.LARGEST_PAGE),
                            asked.text("after")));
        } catch (BadSearch e) {
            throw Refusal.bad(e.getMessage());
        }
    }

    private Answer one(Asked asked) throws Away {
        return Answer.json(listing(asked));
    }

    private ObjectNode listing(Asked asked) throws Away {
        return finder.one(asked.rest())
                .orElseThrow(
                        () -> Refusal.missing("There is no listing of that id in the live index."));
    }

    private Answer sources(Asked asked) throws Away {
        ObjectNode listing = listing(asked);
        try {
            return Answer.json(sources.of(listing));
        } catch (Unavailable | KafkaException e) {
            throw Refusal.kafkaIsAway(e);
        }
    }

    private Answer facets(Asked asked) throws Away {
        return Answer.json(facets.of(SelectionParameters.of(asked)));
    }

    private Answer timeline(Asked asked) throws Away {
        Selection selection = SelectionParameters.of(asked, "step");
        return Answer.json(
                timeline.of(selection, asked.text("step").map(ListingRoutes::step).orElse(null)));
    }

    private static Step step(String text) {
        return switch (text) {
            case "month" -> Step.MONTH;
            case "year" -> Step.YEAR;
            case "auto" -> null;
            default -> throw Refusal.bad("step= must be month, year or auto.");
        };
    }

    private interface Writer {
        void write(Selection selection, OutputStream out) throws IOException, Away;
    }

    private static Answer export(Asked asked, String ending, String type, Writer writer) {
        Selection selection = SelectionParameters.of(asked);
        String name = "listings-" + LocalDate.now(ZoneOffset.UTC) + "." + ending;
        return new Answer(
                200,
                type + "; charset=utf-8",
                Map.of(
                        "Content-Disposition",
                        "attachment; filename=\"%s\"".formatted(name),
                        "Cache-Control",
                        "no-store"),
                out -> writer.write(selection, out));
    }
}
