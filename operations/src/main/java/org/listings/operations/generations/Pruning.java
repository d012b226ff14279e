package org.listings.operations.generations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.listings.elastic.GenerationIndexes.Entry;
import org.listings.operations.Refused;
import org.listings.operations.audit.Audit;
import org.listings.schemas.Topics;

/** Removes generations whole: topics, groups, index. The processes are to be stopped before. */
public final class Pruning {

    private final Generations generations;
    private final Map<String, Object> kafka;
    private final Audit audit;

    /**
     * @param kafka client properties, {@code bootstrap.servers} at least
     */
    public Pruning(Generations generations, Map<String, Object> kafka, Audit audit) {
        this.generations = generations;
        this.kafka = Map.copyOf(kafka);
        this.audit = audit;
    }

    /**
     * Those that nobody needs: not the live one, not the one that a rollback would go to, none that
     * is being built or waits for its promotion, none whose raw log another one reads.
     */
    public List<Entry> unneeded() {
        List<Entry> all = generations.all();
        Optional<Entry> back = Promotion.rollbackTarget(all);
        return all.stream()
                .filter(entry -> GenerationState.of(entry) == GenerationState.KEPT)
                .filter(entry -> back.filter(entry::equals).isEmpty())
                .filter(entry -> reader(entry, all).isEmpty())
                .toList();
    }

    /**
     * The ones of these names.
     *
     * @throws Refused when there is none of a name, or it is needed
     */
    public List<Entry> named(List<String> names) {
        List<Entry> all = generations.all();
        List<Entry> named = names.stream().distinct().map(generations::named).toList();
        for (Entry entry : named) {
            String name = entry.meta().generation();
            if (entry.isLive()) {
                throw new Refused(
                        name
                                + " is live and is not removed. ./listings promote another one"
                                + " first.");
            }
            List<Entry> staying = all.stream().filter(each -> !named.contains(each)).toList();
            reader(entry, staying)
                    .ifPresent(
                            reader -> {
                                throw new Refused(
                                        "%s reads the raw log that %s makes from the files. Prune %s first, or ./listings replay --from files and promote that."
                                                .formatted(
                                                        reader.meta().generation(),
                                                        name,
                                                        reader.meta().generation()));
                            });
        }
        return named;
    }

    private static Optional<Entry> reader(Entry maker, List<Entry> all) {
        String made = Topics.raw(maker.meta().generation()).name();
        return all.stream()
                .filter(entry -> !entry.equals(maker))
                .filter(entry -> entry.meta().rawTopic().equals(made))
                .findFirst();
    }

    /**
     * Removes one for good. The index goes last: what is interrupted before can be done again.
     *
     * @throws Refused when it is live by now
     */
    public void remove(Entry entry) {
        String name = entry.meta().generation();
        if (generations.named(name).isLive()) {
            throw new Refused(name + " is live by now and is not removed.");
        }
        List<String> others =
                generations.all().stream()
                        .map(each -> each.meta().generation())
                        .filter(each -> !each.equals(name))
                        .toList();
        try (KafkaRemains remains = new KafkaRemains(kafka, entry.generation(), others)) {
            remains.delete();
        }
        Asked.that(() -> generations.indexes().delete(entry.generation()));
        audit.record(
                "prune",
                name,
                "was %s, built by %s from %s"
                        .formatted(
                                GenerationState.of(entry).text(),
                                entry.meta().code(),
                                entry.meta().rawTopic()));
    }
}
