package org.listings.ingest.text;

import java.util.Objects;

/**
 * Why a file cannot become listings, in words for whoever dropped it.
 *
 * @param code short name of the reason, as {@code binary}; listed in the module's README
 * @param reason what is wrong with the file
 * @param whatToDo what to do next
 * @param line the line it is about, counted from 1; 0 when it is about the whole file
 */
public record Refusal(String code, String reason, String whatToDo, int line) {

    public Refusal {
        Objects.requireNonNull(code);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(whatToDo);
    }

    /** A refusal of the whole file. */
    public static Refusal of(String code, String reason, String whatToDo) {
        return new Refusal(code, reason, whatToDo, 0);
    }
}
