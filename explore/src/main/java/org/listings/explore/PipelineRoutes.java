package org.listings.explore;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.listings.explore.http.Answer;
import org.listings.explore.http.Asked;
import org.listings.explore.http.Refusal;
import org.listings.explore.http.Routes;
import org.listings.explore.inbox.DropBox;
import org.listings.explore.inbox.DropBox.NotTaken;
import org.listings.explore.inbox.Receipts;
import org.listings.explore.status.LiveIndex;
import org.listings.explore.status.PipelineBooks;
import org.listings.kit.hold.Away;
import org.listings.operations.Unavailable;

/** The part of the API that operators, and people with files, use. */
final class PipelineRoutes {

    private final LiveIndex index;
    private final PipelineBooks books;
    private final Optional<Receipts> receipts;
    private final Optional<DropBox> dropBox;
    private final long mostBytes;

    PipelineRoutes(ExploreConfig config, ElasticsearchClient client) {
        this.index = new LiveIndex(client);
        this.books = new PipelineBooks(client, config.kafka());
        this.receipts = config.inbox().map(Receipts::new);
        this.dropBox = config.inbox().map(inbox -> new DropBox(inbox, config.uploadBytes()));
        this.mostBytes = config.uploadBytes();
    }

    void addTo(Routes routes) {
        routes.get("/api/status", asked -> Answer.json(index.status()))
                .get("/api/books", this::books)
                .get("/api/receipts", this::receipts)
                .post("/api/inbox/", this::drop);
    }

    private Answer books(Asked asked) throws Away {
        try {
            return books.report()
                    .map(Answer::json)
                    .orElseThrow(
                            () ->
                                    new Refusal(
                                            503,
                                            "Being counted",
                                            "The books are being counted in Kafka. Ask again in a"
                                                    + " few seconds."));
        } catch (Unavailable | KafkaException e) {
            throw Refusal.kafkaIsAway(e);
        }
    }

    private Answer receipts(Asked asked) throws IOException {
        return Answer.json(
                Map.of(
                        "can_drop",
                        dropBox.isPresent(),
                        "receipts",
                        receipts.isPresent() ? receipts.get().latest() : List.of()));
    }

    private Answer drop(Asked asked) throws IOException {
        DropBox box =
                dropBox.orElseThrow(
                        () ->
                                new Refusal(
                                        404,
                                        "No inbox here",
                                        "This page runs where no inbox is: set LISTINGS_INBOX, or"
                                            + " put the file into the ingest service's inbox."));
        try {
            if (asked.length() > mostBytes) {
                throw new Refusal(413, "Too large", tooLarge());
            }
            box.drop(asked.rest(), asked.body());
        } catch (NotTaken e) {
            throw e.isTooLarge()
                    ? new Refusal(413, "Too large", tooLarge())
                    : new Refusal(422, "Not taken", e.getMessage());
        }
        return Answer.json(Map.of("file", asked.rest()));
    }

    private String tooLarge() {
        return "Files of up to %,d bytes can be sent here; put larger ones into the inbox folder."
                .formatted(mostBytes);
    }
}
