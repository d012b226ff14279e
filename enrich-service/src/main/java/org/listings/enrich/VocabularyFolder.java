package org.listings.enrich;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.listings.enrich.topics.vocabulary.BundledVocabulary;
import org.listings.kit.BadSetting;
import org.listings.kit.Settings;

/** The topic vocabulary's files: the bundled ones, and over them an operator's own. */
public final class VocabularyFolder {

    /** The variable that names an operator's own folder. */
    public static final String SETTING = "LISTINGS_TOPICS";

    private VocabularyFolder() {}

    /** The operator's folder, {@code LISTINGS_TOPICS}; null where none is set. */
    public static Path chosen(Settings settings) {
        String folder = settings.text(SETTING, "");
        return folder.isEmpty() ? null : Path.of(folder);
    }

    /**
     * Contents by file name.
     *
     * @param folder whose {@code *.yaml} replace bundled files of the same name; null for none
     * @throws BadSetting if there is no such folder
     */
    public static Map<String, String> files(Path folder) {
        Map<String, String> files = new TreeMap<>(BundledVocabulary.files());
        if (folder == null) {
            return files;
        }
        if (!Files.isDirectory(folder)) {
            throw new BadSetting(SETTING, folder.toString(), "must be a folder of YAML files");
        }
        try (DirectoryStream<Path> own = Files.newDirectoryStream(folder, "*.yaml")) {
            for (Path file : own) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException("Cannot read the vocabulary in " + folder, failure);
        }
        return files;
    }
}
