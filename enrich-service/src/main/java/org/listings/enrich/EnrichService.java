package org.listings.enrich;

import java.time.Clock;
import org.listings.enrich.listing.Enricher;
import org.listings.enrich.topics.TopicTagger;
import org.listings.enrich.topics.vocabulary.VocabularyReader;
import org.listings.kit.CodeVersion;
import org.listings.kit.ServiceRunner;
import org.listings.kit.Settings;
import org.listings.kit.Task;

/**
 * Reads raw items, finds out when they are, in which language, about what and where, and publishes
 * them enriched.
 */
public final class EnrichService {

    private EnrichService() {}

    public static void main(String[] args) {
        Settings settings = Settings.from(System.getenv());
        ServiceRunner.run("enrich-service", settings, task(EnrichConfig.from(settings)));
    }

    /** The service's work, for whoever runs it. */
    public static Task task(EnrichConfig config) {
        var topology =
                new EnrichTopology(
                        Enricher.bundled(tagger(config)),
                        config.rawTopic(),
                        config.generation(),
                        CodeVersion.current(),
                        Clock.systemUTC());
        return new StreamsTask(topology.build(config.kafka()), config);
    }

    private static TopicTagger tagger(EnrichConfig config) {
        return TopicTagger.of(VocabularyReader.read(VocabularyFolder.files(config.topics())));
    }
}
