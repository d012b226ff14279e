package org.listings.index.bulk;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch.indices.RefreshResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.listings.elastic.Calls;
import org.listings.elastic.TooLarge;
import org.listings.index.document.Document;
import org.listings.kit.DeadLetter;
import org.listings.kit.hold.Away;
import org.listings.kit.hold.Hold;

/**
 * A generation's index to put documents into. Returns when Elasticsearch has answered for each of
 * them, however long it is away; putting the same again, or an older one, changes nothing.
 */
public final class BulkIndex {

    private final ElasticsearchClient client;
    private final BulkRequests requests;
    private final String index;
    private final int mostBytes;
    private final Hold hold;
    private final IndexMetrics metrics;

    /**
     * @param mostBytes how much one request carries at most
     */
    public BulkIndex(
            ElasticsearchClient client,
            String index,
            int mostBytes,
            Hold hold,
            IndexMetrics metrics) {
        this.client = client;
        this.requests = new BulkRequests(client, index);
        this.index = index;
        this.mostBytes = mostBytes;
        this.hold = hold;
        this.metrics = metrics;
    }

    /**
     * Indexes the documents.
     *
     * @return those that Elasticsearch will never take; all others are in the index
     * @throws org.listings.kit.hold.Stopped when told to stop while Elasticsearch is away; some of
     *     the documents may be in the index then
     */
    public List<DeadLetter> put(List<Document> documents) {
        List<DeadLetter> refused = new ArrayList<>();
        Deque<List<Document>> chunks = new ArrayDeque<>(Chunks.of(documents, mostBytes));
        while (!chunks.isEmpty()) {
            List<Document> chunk = chunks.pop();
            try {
                BulkAnswer answer = metrics.timed(() -> requests.send(chunk));
                metrics.put(answer);
                refused.addAll(answer.refused());
                if (answer.again().size() < chunk.size()) {
                    hold.over();
                }
                if (!answer.again().isEmpty()) {
                    chunks.push(answer.again());
                    hold.because(new Away(answer.reason()));
                }
            } catch (TooLarge tooLarge) {
                if (chunk.size() == 1) {
                    refused.add(BulkRequests.refusal(chunk.get(0), tooLarge));
                } else {
                    List<List<Document>> halves = Chunks.halves(chunk);
                    chunks.push(halves.get(1));
                    chunks.push(halves.get(0));
                }
            } catch (Away away) {
                chunks.push(chunk);
                hold.because(away);
            }
        }
        return refused;
    }

    /** Makes all that was put searchable. */
    public void refresh() {
        hold.until(this::refreshOnce);
    }

    private RefreshResponse refreshOnce() throws Away {
        try {
            return Calls.send(() -> client.indices().refresh(r -> r.index(index)));
        } catch (ElasticsearchException e) {
            // as when it was closed a moment ago
            throw new Away(
                    "Elasticsearch does not refresh %s: %s".formatted(index, e.getMessage()), e);
        }
    }
}
