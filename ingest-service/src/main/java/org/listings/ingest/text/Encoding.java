package org.listings.ingest.text;

import java.nio.charset.Charset;
import java.util.Objects;

/**
 * How a file's bytes are read as characters.
 *
 * @param name the encoding's name for people, as {@code windows-1252}
 * @param charset what decodes it; may be a superset of the named one, as browsers do
 * @param bomBytes length of the byte order mark to skip, 0 without one
 * @param sure false when another encoding would fit nearly as well
 * @param because what showed it
 */
public record Encoding(String name, Charset charset, int bomBytes, boolean sure, String because) {

    public Encoding {
        Objects.requireNonNull(name);
        Objects.requireNonNull(charset);
        Objects.requireNonNull(because);
        if (bomBytes < 0) {
            throw new IllegalArgumentException("A byte order mark of " + bomBytes + " bytes");
        }
    }
}
