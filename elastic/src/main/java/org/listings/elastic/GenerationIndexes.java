package org.listings.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ExpandWildcard;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.indices.GetIndexRequest;
import co.elastic.clients.elasticsearch.indices.IndexState;
import co.elastic.clients.elasticsearch.indices.PutMappingRequest;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import co.elastic.clients.json.JsonData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.listings.kit.hold.Away;

/** The indexes of all generations: what they say of themselves, and which one is live. */
public final class GenerationIndexes {

    private static final String PREFIX = "listings-";
    private static final String SOURCES = "sources";
    private static final String COUNTED = "source_count";

    private final ElasticsearchClient client;

    public GenerationIndexes(ElasticsearchClient client) {
        this.client = client;
    }

    /**
     * One generation as its index tells.
     *
     * @param isLive whether the alias points at it
     */
    public record Entry(GenerationMeta meta, boolean isLive) {

        /** The generation's names. */
        public Generation generation() {
            return new Generation(meta.generation());
        }
    }

    /**
     * All generations, the oldest first.
     *
     * @throws Away when Elasticsearch does not answer
     */
    public List<Entry> all() throws Away {
        var request =
                GetIndexRequest.of(
                        get -> get.index(PREFIX + "*").expandWildcards(ExpandWildcard.Open));
        List<Entry> all = new ArrayList<>();
        Calls.send(() -> client.indices().get(request))
                .result()
                .forEach((index, state) -> entry(index, state).ifPresent(all::add));
        all.sort(
                Comparator.comparing((Entry entry) -> entry.meta().createdAt())
                        .thenComparing(entry -> entry.meta().generation()));
        return all;
    }

    /** Others may be called so too, as a copy that was restored from a snapshot. */
    private static Optional<Entry> entry(String index, IndexState state) {
        Map<String, JsonData> meta = state.mappings() == null ? Map.of() : state.mappings().meta();
        return GenerationMeta.of(meta)
                .filter(says -> index.equals(PREFIX + says.generation()))
                .map(says -> new Entry(says, state.aliases().containsKey(Generation.ALIAS)));
    }

    /**
     * The live generation; empty before the first one's index is made.
     *
     * @throws Away when Elasticsearch does not answer
     */
    public Optional<Entry> live() throws Away {
        return all().stream().filter(Entry::isLive).findFirst();
    }

    /**
     * Changes what an index says of its generation, whatever it says by now; of a generation that
     * there is no more, nothing.
     *
     * @throws Away when Elasticsearch does not answer
     */
    public void update(Generation generation, UnaryOperator<GenerationMeta> change) throws Away {
        for (Entry entry : all()) {
            if (entry.generation().equals(generation)) {
                write(entry.meta(), change.apply(entry.meta()));
            }
        }
    }

    /**
     * Makes an index that was made by hand, and says of no generation, say that it is this one's.
     */
    void describe(GenerationMeta meta) throws Away {
        if (all().stream()
                .noneMatch(entry -> entry.meta().generation().equals(meta.generation()))) {
            write(meta);
        }
    }

    private void write(GenerationMeta before, GenerationMeta after) throws Away {
        if (!after.equals(before)) {
            write(after);
        }
    }

    private void write(GenerationMeta meta) throws Away {
        String index = PREFIX + meta.generation();
        var request = PutMappingRequest.of(put -> put.index(index).meta(meta.toMeta()));
        Calls.send(() -> client.indices().putMapping(request));
    }

    /**
     * Moves the alias, in one step: at no moment does it point nowhere or at two.
     *
     * @param from the generations that have it now
     * @throws Away when Elasticsearch does not answer; it may have been moved
     */
    public void moveAlias(List<Generation> from, Generation to) throws Away {
        List<Action> actions = new ArrayList<>();
        for (Generation old : from) {
            actions.add(
                    Action.of(a -> a.remove(r -> r.index(old.index()).alias(Generation.ALIAS))));
        }
        actions.add(
                Action.of(
                        a ->
                                a.add(
                                        add ->
                                                add.index(to.index())
                                                        .alias(Generation.ALIAS)
                                                        .isWriteIndex(true))));
        Calls.send(() -> client.indices().updateAliases(update -> update.actions(actions)));
    }

    /**
     * Removes a generation's index and its template; what is not there is no matter.
     *
     * @throws Away when Elasticsearch does not answer
     */
    public void delete(Generation generation) throws Away {
        Calls.send(
                () ->
                        client.indices()
                                .delete(d -> d.index(generation.index()).ignoreUnavailable(true)));
        boolean hasTemplate =
                Calls.send(
                                () ->
                                        client.indices()
                                                .existsIndexTemplate(
                                                        t -> t.name(generation.index())))
                        .value();
        if (hasTemplate) {
            Calls.send(() -> client.indices().deleteIndexTemplate(t -> t.name(generation.index())));
        }
    }

    /**
     * What can be found in a generation's index.
     *
     * @throws Away when Elasticsearch does not answer
     */
    public GenerationContents contents(Generation generation) throws Away {
        SearchRequest count =
                SearchRequest.of(
                        search ->
                                search.index(generation.index())
                                        .size(0)
                                        .trackTotalHits(total -> total.enabled(true))
                                        .aggregations(
                                                SOURCES, a -> a.sum(sum -> sum.field(COUNTED))));
        var found = Calls.send(() -> client.search(count, Void.class));
        var stats =
                Calls.send(() -> client.indices().stats(s -> s.index(generation.index()))).all();
        return new GenerationContents(
                found.hits().total().value(),
                Math.round(found.aggregations().get(SOURCES).sum().value()),
                stats.total() == null || stats.total().store() == null
                        ? 0
                        : stats.total().store().sizeInBytes());
    }
}
