package org.listings.enrich.topics.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The vocabulary that comes with the service. */
public final class BundledVocabulary {

    private BundledVocabulary() {}

    /** The bundled files' contents by name, to be overlaid with an operator's own. */
    public static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        TopicIds.ALL.forEach(id -> put(files, id + ".yaml"));
        put(files, "names.yaml");
        return files;
    }

    /** The bundled vocabulary, read. */
    public static Vocabulary read() {
        return VocabularyReader.read(files());
    }

    private static void put(Map<String, String> files, String name) {
        try (InputStream in = BundledVocabulary.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the bundled vocabulary lacks " + name);
            }
            files.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
