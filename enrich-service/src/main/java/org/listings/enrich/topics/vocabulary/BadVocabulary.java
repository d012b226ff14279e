package org.listings.enrich.topics.vocabulary;

import java.util.List;
import java.util.stream.Collectors;

/** A vocabulary that cannot be used; the message names every error with file and line. */
public final class BadVocabulary extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    BadVocabulary(List<Finding> findings) {
        super(findings.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.findings = List.copyOf(findings);
    }

    /** The errors, in the order of the files. */
    public List<Finding> findings() {
        return findings;
    }
}
