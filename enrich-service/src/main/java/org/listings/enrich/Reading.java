package org.listings.enrich;

import java.util.function.UnaryOperator;
import org.listings.enrich.ListingAvro.Made;
import org.listings.enrich.listing.Draft;
import org.listings.schemas.Listing;
import org.listings.schemas.RawItem;

/** A raw item beside what has been found out about it, while it goes from step to step. */
record Reading(RawItem raw, Draft draft) {

    static Reading of(RawItem raw) {
        return new Reading(raw, Draft.of(ListingAvro.item(raw)));
    }

    Reading then(UnaryOperator<Draft> step) {
        return new Reading(raw, step.apply(draft));
    }

    Listing listing(Made made) {
        return ListingAvro.listing(raw, draft, made);
    }
}
