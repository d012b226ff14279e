package org.listings.elastic;

/**
 * What a generation is made by and from; it never changes.
 *
 * @param code the version of the code that builds it, now and after every restart
 * @param rawTopic the raw log it is built from
 */
public record GenerationOrigin(String code, String rawTopic) {

    public GenerationOrigin {
        if (code.isBlank() || rawTopic.isBlank()) {
            throw new IllegalArgumentException(
                    "a generation has code and a raw log, not '%s' and '%s'"
                            .formatted(code, rawTopic));
        }
    }
}
