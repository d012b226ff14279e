package org.listings.index.operations;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.BulkResponse;
import co.elastic.clients.elasticsearch.core.bulk.BulkOperation;
import co.elastic.clients.elasticsearch.core.bulk.BulkResponseItem;
import co.elastic.clients.elasticsearch.indices.DeleteIndexRequest;
import co.elastic.clients.elasticsearch.indices.GetIndexRequest;
import co.elastic.clients.elasticsearch.indices.PutIndexTemplateRequest;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.listings.elastic.Calls;
import org.listings.elastic.OperationsTemplate;
import org.listings.kit.hold.Away;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps what happened, month by month, for as many months as wanted. Old months are deleted here
 * and not by a life-cycle policy, which not every Elasticsearch has.
 */
final class OperationsIndex {

    private static final Logger log = LoggerFactory.getLogger(OperationsIndex.class);
    private static final String TEMPLATE = "listings-ops";
    private static final int BAD_REQUEST = 400;

    private final ElasticsearchClient client;
    private final MonthlyIndexes indexes;
    private final Clock clock;

    OperationsIndex(ElasticsearchClient client, MonthlyIndexes indexes, Clock clock) {
        this.client = client;
        this.indexes = indexes;
        this.clock = clock;
    }

    /**
     * Makes sure that template and indexes are there.
     *
     * @return whether they were not: then nothing of what happened before is known here
     */
    boolean install() throws Away {
        var template =
                new PutIndexTemplateRequest.Builder()
                        .name(TEMPLATE)
                        .withJson(new StringReader(OperationsTemplate.json()))
                        .build();
        Calls.send(() -> client.indices().putIndexTemplate(template));
        create(indexes.of(clock.instant()));
        return create(MonthlyIndexes.NOW);
    }

    private boolean create(String index) throws Away {
        try {
            Calls.send(() -> client.indices().create(i -> i.index(index)));
            return true;
        } catch (ElasticsearchException e) {
            if ("resource_already_exists_exception".equals(e.error().type())) {
                return false;
            }
            throw e;
        }
    }

    /** Puts each into the index of its month, unless that is over. */
    void put(List<Happening> happenings) throws Away {
        Instant now = clock.instant();
        put(
                happenings.stream()
                        .filter(happening -> indexes.isKept(happening.at(), now))
                        .map(happening -> operation(indexes.of(happening.at()), happening))
                        .toList(),
                "happenings");
    }

    /**
     * Says how it is now, over what was said before, of whichever generation: one that is no longer
     * live, or there, is no longer measured, and would for ever look as it did then.
     */
    void now(Happening measured) throws Away {
        put(List.of(operation(MonthlyIndexes.NOW, measured.asNow())), "current state");
    }

    private static BulkOperation operation(String index, Happening happening) {
        return BulkOperation.of(
                operation ->
                        operation.index(
                                write ->
                                        write.index(index)
                                                .id(happening.id())
                                                .document(happening.fields())));
    }

    private void put(List<BulkOperation> operations, String what) throws Away {
        if (operations.isEmpty()) {
            return;
        }
        BulkResponse answer =
                Calls.send(() -> client.bulk(BulkRequest.of(bulk -> bulk.operations(operations))));
        for (BulkResponseItem item : answer.items()) {
            if (item.error() == null) {
                continue;
            }
            if (item.status() != BAD_REQUEST) {
                throw new Away(
                        "Elasticsearch takes no %s now (%d): %s"
                                .formatted(what, item.status(), item.error().reason()));
            }
            log.atWarn()
                    .addKeyValue("document", item.id())
                    .addKeyValue("reason", item.error().reason())
                    .log("not kept");
        }
    }

    /** Deletes the months that are over. */
    void deleteOutdated() throws Away {
        var all = GetIndexRequest.of(get -> get.index(MonthlyIndexes.ALL));
        List<String> there =
                new ArrayList<>(Calls.send(() -> client.indices().get(all)).result().keySet());
        for (String index : indexes.outdated(there, clock.instant())) {
            var outdated = DeleteIndexRequest.of(d -> d.index(index).ignoreUnavailable(true));
            Calls.send(() -> client.indices().delete(outdated));
            log.atInfo().addKeyValue("index", index).log("a month is over and deleted");
        }
    }
}
