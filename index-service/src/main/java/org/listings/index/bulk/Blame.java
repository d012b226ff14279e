package org.listings.index.bulk;

import co.elastic.clients.elasticsearch._types.ErrorCause;
import java.util.Set;

/**
 * Whose fault it is that Elasticsearch does not take a document. Its status does not tell: a closed
 * index and a cluster that may have no more shards are a 400 as well, for every document.
 */
final class Blame {

    private static final Set<String> OF_THE_DOCUMENT =
            Set.of(
                    "document_parsing_exception",
                    "mapper_parsing_exception",
                    "strict_dynamic_mapping_exception");

    /** Of Lucene, by way of an {@code illegal_argument_exception}: a value too long for a term. */
    private static final String LONG_TERM = "max_bytes_length_exceeded_exception";

    private Blame() {}

    /** Whether the document can never be taken, by whatever index of this mapping. */
    static boolean isTheDocuments(ErrorCause error) {
        return OF_THE_DOCUMENT.contains(error.type()) || hasLongTerm(error);
    }

    private static boolean hasLongTerm(ErrorCause error) {
        for (ErrorCause cause = error.causedBy(); cause != null; cause = cause.causedBy()) {
            if (LONG_TERM.equals(cause.type())) {
                return true;
            }
        }
        return false;
    }
}
