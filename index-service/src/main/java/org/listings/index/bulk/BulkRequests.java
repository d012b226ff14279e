package org.listings.index.bulk;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.VersionType;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import java.util.ArrayList;
import java.util.List;
import org.listings.elastic.Calls;
import org.listings.elastic.TooLarge;
import org.listings.index.document.Document;
import org.listings.kit.DeadLetter;
import org.listings.kit.hold.Away;

/** Sends one bulk request and sorts its answer. */
final class BulkRequests {

    private static final String SERVICE = "index-service";
    private static final String STEP = "index";
    private static final int CONFLICT = 409;

    private final ElasticsearchClient client;
    private final String index;

    BulkRequests(ElasticsearchClient client, String index) {
        this.client = client;
        this.index = index;
    }

    /**
     * @throws Away when nothing of the chunk may be counted as indexed and no document is to blame
     * @throws TooLarge when the chunk is to be cut
     */
    BulkAnswer send(List<Document> chunk) throws Away {
        try {
            return sorted(chunk, Calls.send(() -> client.bulk(request(chunk))));
        } catch (ElasticsearchException e) {
            // Whatever is wrong with single documents comes back item by item.
            throw new Away("Elasticsearch does not understand us: " + e.getMessage(), e);
        }
    }

    private BulkRequest request(List<Document> chunk) {
        List<BulkOperation> operations = new ArrayList<>(chunk.size());
        for (Document document : chunk) {
            operations.add(
                    BulkOperation.of(
                            operation ->
                                    operation.index(
                                            write ->
                                                    write.id(document.id())
                                                            .version(document.version())
                                                            .versionType(VersionType.External)
                                                            .document(json(document)))));
        }
        return BulkRequest.of(bulk -> bulk.index(index).operations(operations));
    }

    private static BinaryData json(Document document) {
        return BinaryData.of(document.json(), ContentType.APPLICATION_JSON);
    }

    private static BulkAnswer sorted(List<Document> chunk, BulkResponse response) throws Away {
        if (response.items().size() != chunk.size()) {
            throw new Away(
                    "Elasticsearch answered for %d of %d documents"
                            .formatted(response.items().size(), chunk.size()));
        }
        int indexed = 0;
        int newer = 0;
        String reason = null;
        List<DeadLetter> refused = new ArrayList<>();
        List<Document> again = new ArrayList<>();
        for (int i = 0; i < chunk.size(); i++) {
            BulkResponseItem item = response.items().get(i);
            if (item.error() == null) {
                indexed++;
            } else if (item.status() == CONFLICT) {
                newer++;
            } else if (Blame.isTheDocuments(item.error())) {
                refused.add(refusal(chunk.get(i), item.error()));
            } else {
                // 429, 503, 403 (a block on the index), 404 (no index), 400 (it is closed)
                again.add(chunk.get(i));
                reason =
                        "Elasticsearch takes no documents into %s now (%d %s): %s"
                                .formatted(
                                        item.index(),
                                        item.status(),
                                        item.error().type(),
                                        item.error().reason());
            }
        }
        return new BulkAnswer(indexed, newer, refused, again, reason);
    }

    /** A document that is refused alone as too long. */
    static DeadLetter refusal(Document document, TooLarge tooLarge) {
        return new DeadLetter(
                document.origin(),
                SERVICE,
                STEP,
                "too-large",
                new DocumentRefused(
                        "%d bytes, %s".formatted(document.json().length, tooLarge.getMessage())));
    }

    private static DeadLetter refusal(Document document, ErrorCause error) {
        StringBuilder message = new StringBuilder(error.type() + ": " + error.reason());
        for (ErrorCause cause = error.causedBy(); cause != null; cause = cause.causedBy()) {
            message.append("; ").append(cause.type()).append(": ").append(cause.reason());
        }
        return new DeadLetter(
                document.origin(),
                SERVICE,
                STEP,
                "mapping",
                new DocumentRefused(message.toString()));
    }
}
