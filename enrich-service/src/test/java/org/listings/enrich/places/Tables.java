package org.listings.enrich.places;

import com.ibm.icu.util.ULocale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What tests hold the tables against. */
final class Tables {
    /** ISO 3166-1 alpha-2, and XK for Kosovo. */
    static final Set<String> CODES =
            Stream.concat(Stream.of(ULocale.getISOCountries()), Stream.of("XK"))
                    .collect(Collectors.toUnmodifiableSet());

    private Tables() {}
}
