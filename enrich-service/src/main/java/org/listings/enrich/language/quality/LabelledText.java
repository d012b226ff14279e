package org.listings.enrich.language.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * A text and its language, written for this project.
 *
 * @param language BCP 47 tag, {@code und} for texts without a language
 * @param also the other language of a mixed text, else empty
 */
public record LabelledText(
        Kind kind, String language, String also, String title, String description) {

    private static final String FILE = "labelled.tsv";

    /** The texts that come with the project. */
    public static List<LabelledText> bundled() {
        try (InputStream in = LabelledText.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException(FILE + " is not on the class path.");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(LabelledText::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " could not be read", e);
        }
    }

    /** Whether it is of the half that is only for measuring; by a hash, so that it never moves. */
    public boolean isForTest() {
        CRC32 hash = new CRC32();
        hash.update((title + '\t' + description).getBytes(StandardCharsets.UTF_8));
        return hash.getValue() % 2 == 1;
    }

    private static LabelledText parse(String line) {
        String[] cells = line.split("\t", -1);
        return new LabelledText(Kind.named(cells[0]), cells[1], cells[2], cells[3], cells[4]);
    }
}
