package org.listings.operations.generations;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import org.listings.kit.hold.Away;
import org.listings.kit.hold.Hold;
import org.listings.operations.Unavailable;

/** Questions to Elasticsearch that an operator waits for: no answer ends the operation. */
final class Asked {

    private Asked() {}

    static <T> T of(Hold.Step<T> question) {
        try {
            return question.attempt();
        } catch (Away e) {
            throw new Unavailable(e.getMessage() + ". ./listings status tells how it is.", e);
        } catch (ElasticsearchException e) {
            throw new Unavailable("Elasticsearch refused: " + e.getMessage(), e);
        }
    }

    static void that(Hold.Action action) {
        of(
                () -> {
                    action.attempt();
                    return true;
                });
    }
}
