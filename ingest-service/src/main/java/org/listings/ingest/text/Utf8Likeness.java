package org.listings.ingest.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;

/** Decides whether bytes without a mark are UTF-8, perhaps with a few that were damaged. */
final class Utf8Likeness {

    // Other encodings almost never make two bytes that pass for UTF-8; Chinese ones now and then.
    private static final int WELL_FORMED_FOR_EACH_BROKEN = 4;

    private Utf8Likeness() {}

    static Optional<Encoding> of(Utf8Check check) {
        if (check.broken() == 0) {
            String because = check.wellFormed() == 0 ? "ASCII only" : "all of it is valid UTF-8";
            return Optional.of(new Encoding("UTF-8", UTF_8, 0, true, because));
        }
        if (check.wellFormed() >= WELL_FORMED_FOR_EACH_BROKEN * check.broken()) {
            return Optional.of(
                    new Encoding(
                            "UTF-8",
                            UTF_8,
                            0,
                            true,
                            "valid UTF-8 but for %d of %d characters beyond ASCII"
                                    .formatted(
                                            check.broken(), check.wellFormed() + check.broken())));
        }
        return Optional.empty();
    }
}
