package org.listings.cli;

import java.util.Map;
import org.listings.elastic.GenerationMeta;
import org.listings.schemas.Topics;

/**
 * What runs in one process: the intake of files, all that builds one generation, or the Explore
 * page.
 *
 * @param name of its run file and its log
 * @param title for people
 * @param part what the command {@code services} is to run; versions of the code agree on these
 *     words
 * @param heap the most memory its objects take, in the JVM's notation
 * @param code the version that it runs from
 * @param settings what only this process is told
 */
record ServiceUnit(
        String name,
        String title,
        String part,
        String heap,
        String code,
        Map<String, String> settings) {

    /** The generation that an empty home begins with. */
    static final String FIRST = "g1";

    static final String INTAKE = "ingest";
    static final String INTAKE_PART = "ingest";
    static final String EXPLORE = "explore";
    static final String EXPLORE_PART = "explore";
    static final String GENERATION_PART = "generation";
    private static final String GENERATION_PREFIX = "generation-";

    /** What takes files into the pipeline. */
    static ServiceUnit intake(String code) {
        return new ServiceUnit(INTAKE, "the intake", INTAKE_PART, "320m", code, Map.of());
    }

    /** What people look at: the Explore page, and what the dashboards are drawn from. */
    static ServiceUnit explore(String code) {
        return new ServiceUnit(EXPLORE, "the Explore page", EXPLORE_PART, "256m", code, Map.of());
    }

    /** What builds a generation and keeps it up to date. */
    static ServiceUnit building(GenerationMeta meta) {
        return building(meta.generation(), meta.rawTopic(), meta.code());
    }

    /** The first generation, whose index is not there yet. */
    static ServiceUnit first(String code) {
        return building(FIRST, Topics.RAW.name(), code);
    }

    private static ServiceUnit building(String generation, String rawTopic, String code) {
        return new ServiceUnit(
                nameOf(generation),
                "generation " + generation,
                GENERATION_PART,
                "512m",
                code,
                Map.of(
                        "LISTINGS_GENERATION", generation,
                        "LISTINGS_RAW_TOPIC", rawTopic,
                        "LISTINGS_CODE", code));
    }

    /** The name of a generation's process. */
    static String nameOf(String generation) {
        return GENERATION_PREFIX + generation;
    }
}
