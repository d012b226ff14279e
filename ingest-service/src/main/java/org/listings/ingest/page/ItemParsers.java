package org.listings.ingest.page;

import java.util.Set;

/** Makes the parser for a structure's items. */
record ItemParsers(Words words, DateSights sights, Set<String> repeated) {
    ItemParser of(Structure structure) {
        return new ItemParser(structure, words, sights, repeated);
    }
}
