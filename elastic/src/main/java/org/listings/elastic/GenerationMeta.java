package org.listings.elastic;

import co.elastic.clients.json.JsonData;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a generation's index says of the generation, in its mapping's {@code _meta}; nothing else
 * keeps a list of generations.
 *
 * @param generation its name
 * @param code the version of the code that builds it
 * @param rawTopic the raw log it is built from
 * @param createdAt when its index was made
 * @param readyAt when it had caught up first; empty while it is being built
 * @param liveAt when the alias was moved to it last; empty when it never was
 * @param liveBefore the generation that it took the place of when it was promoted
 */
public record GenerationMeta(
        String generation,
        String code,
        String rawTopic,
        Instant createdAt,
        Optional<Instant> readyAt,
        Optional<Instant> liveAt,
        Optional<String> liveBefore) {

    private static final String GENERATION = "generation";
    private static final String CODE = "code";
    private static final String RAW_TOPIC = "raw_topic";
    private static final String CREATED_AT = "created_at";
    private static final String READY_AT = "ready_at";
    private static final String LIVE_AT = "live_at";
    private static final String LIVE_BEFORE = "live_before";

    /** Of a generation whose index is made now. */
    static GenerationMeta created(Generation generation, GenerationOrigin origin, Instant now) {
        return new GenerationMeta(
                generation.name(),
                origin.code(),
                origin.rawTopic(),
                now,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** As an index has it; empty when it says nothing of a generation. */
    static Optional<GenerationMeta> of(Map<String, JsonData> meta) {
        if (!meta.keySet().containsAll(List.of(GENERATION, CODE, RAW_TOPIC, CREATED_AT))) {
            return Optional.empty();
        }
        return Optional.of(
                new GenerationMeta(
                        text(meta, GENERATION).orElseThrow(),
                        text(meta, CODE).orElseThrow(),
                        text(meta, RAW_TOPIC).orElseThrow(),
                        text(meta, CREATED_AT).map(Instant::parse).orElseThrow(),
                        text(meta, READY_AT).map(Instant::parse),
                        text(meta, LIVE_AT).map(Instant::parse),
                        text(meta, LIVE_BEFORE)));
    }

    /** The same, built by other code from now on. */
    public GenerationMeta goingOnWith(String otherCode) {
        return new GenerationMeta(
                generation, otherCode, rawTopic, createdAt, readyAt, liveAt, liveBefore);
    }

    /** The same, caught up. */
    public GenerationMeta ready(Instant now) {
        return with(readyAt.or(() -> Optional.of(now)), liveAt, liveBefore);
    }

    /**
     * The same, taking another one's place.
     *
     * @param before what is live before it and can be gone back to
     */
    public GenerationMeta after(Optional<String> before) {
        return with(readyAt, liveAt, before);
    }

    /** The same, live. */
    public GenerationMeta live(Instant now) {
        return with(readyAt.or(() -> Optional.of(now)), Optional.of(now), liveBefore);
    }

    private GenerationMeta with(
            Optional<Instant> ready, Optional<Instant> live, Optional<String> before) {
        return new GenerationMeta(generation, code, rawTopic, createdAt, ready, live, before);
    }

    /** The same, live since then if it is not known since when. */
    public GenerationMeta liveSince(Instant since) {
        return liveAt.isPresent() ? this : live(since);
    }

    /** As the index keeps it. */
    Map<String, JsonData> toMeta() {
        Map<String, JsonData> meta = new LinkedHashMap<>();
        meta.put(GENERATION, JsonData.of(generation));
        meta.put(CODE, JsonData.of(code));
        meta.put(RAW_TOPIC, JsonData.of(rawTopic));
        meta.put(CREATED_AT, JsonData.of(createdAt.toString()));
        readyAt.ifPresent(at -> meta.put(READY_AT, JsonData.of(at.toString())));
        liveAt.ifPresent(at -> meta.put(LIVE_AT, JsonData.of(at.toString())));
        liveBefore.ifPresent(name -> meta.put(LIVE_BEFORE, JsonData.of(name)));
        return meta;
    }

    private static Optional<String> text(Map<String, JsonData> meta, String key) {
        return Optional.ofNullable(meta.get(key)).map(value -> value.to(String.class));
    }
}
