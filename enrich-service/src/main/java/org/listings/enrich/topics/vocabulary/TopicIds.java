package org.listings.enrich.topics.vocabulary;

import java.util.List;

/** The topics that there are. */
public final class TopicIds {

    /** In the order of the specification. */
    public static final List<String> ALL =
            List.of(
                    "forced-labour",
                    "child-labour",
                    "labour-migration",
                    "fair-recruitment",
                    "domestic-workers",
                    "labour-inspection",
                    "labour-administration",
                    "occupational-safety",
                    "equality",
                    "gender-equality",
                    "wages",
                    "working-time",
                    "social-protection",
                    "social-dialogue",
                    "workers-organizations",
                    "employers-organizations",
                    "freedom-of-association",
                    "labour-standards",
                    "labour-law",
                    "employment-policy",
                    "informal-economy",
                    "skills",
                    "youth-employment",
                    "enterprises",
                    "supply-chains",
                    "sectors",
                    "rural-economy",
                    "green-jobs",
                    "crisis-response",
                    "sustainable-development",
                    "future-of-work");

    private TopicIds() {}
}
