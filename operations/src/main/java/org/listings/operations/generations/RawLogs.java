package org.listings.operations.generations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.listings.elastic.Generation;
import org.listings.elastic.GenerationMeta;
import org.listings.operations.kafka.KafkaLook;
import org.listings.schemas.AvroSerdes;
import org.listings.schemas.IngestedFile;
import org.listings.schemas.Topics;

/** What the raw logs hold, and how far generations have read them. */
final class RawLogs {

    private final KafkaLook kafka;
    private final Map<String, Object> registry;

    RawLogs(KafkaLook kafka, Map<String, Object> registry) {
        this.kafka = kafka;
        this.registry = registry;
    }

    /** The files whose items are in a raw log, by the hash of their content. */
    Map<String, IngestedFile> files(String rawTopic) {
        Map<String, IngestedFile> files = new HashMap<>();
        try (var entries = AvroSerdes.deserializer(IngestedFile.class, registry)) {
            kafka.readAll(
                    Topics.ledgerOf(rawTopic),
                    entry -> add(files, entries.deserialize(entry.topic(), entry.value())));
        }
        return files;
    }

    private static void add(Map<String, IngestedFile> files, IngestedFile file) {
        files.put(file.getSha256(), file);
    }

    /** How many items a raw log holds. */
    long items(String rawTopic) {
        return items(files(rawTopic));
    }

    static long items(Map<String, IngestedFile> files) {
        return files.values().stream().mapToLong(IngestedFile::getItems).sum();
    }

    /** The files that made items once and make none in this raw log, with the reason's code. */
    List<String> refusedFiles(String rawTopic) {
        return files(rawTopic).values().stream()
                .filter(file -> file.getRefused() != null)
                .map(file -> file.getFile() + " (" + file.getRefused() + ")")
                .sorted()
                .toList();
    }

    /** How far a generation is behind. */
    Lag lag(GenerationMeta meta) {
        Generation generation = new Generation(meta.generation());
        return new Lag(
                toSplit(meta.rawTopic()),
                kafka.lag(generation.application(), meta.rawTopic()),
                kafka.lag(generation.group(), Topics.enriched(generation.name()).name()));
    }

    private long toSplit(String rawTopic) {
        if (rawTopic.equals(Topics.RAW.name())) {
            return 0;
        }
        var split = files(rawTopic).keySet();
        return files(Topics.RAW.name()).keySet().stream()
                .filter(file -> !split.contains(file))
                .count();
    }
}
