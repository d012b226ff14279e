package org.listings.elastic;

import java.util.regex.Pattern;
import org.listings.kit.BadSetting;

/** A generation's name, and the names that follow from it. */
public record Generation(String name) {

    /** What analysts query: points at the index of the live generation. */
    public static final String ALIAS = "listings";

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,49}");

    private static final String OF_ANOTHER_KIND = "ops";

    public Generation {
        if (!NAME.matcher(name).matches()) {
            throw new BadSetting(
                    "LISTINGS_GENERATION",
                    name,
                    "must be lower-case letters, digits and hyphens, as g1");
        }
        if (name.startsWith(OF_ANOTHER_KIND)) {
            throw new BadSetting(
                    "LISTINGS_GENERATION",
                    name,
                    "must not begin with ops: listings-ops-* are indexes of another kind");
        }
    }

    /** Whether a generation may be called so. */
    public static boolean isName(String name) {
        return NAME.matcher(name).matches() && !name.startsWith(OF_ANOTHER_KIND);
    }

    /** The index that holds its documents. */
    public String index() {
        return "listings-" + name;
    }

    /** The application id, and so the consumer group, that enriches raw items for it. */
    public String application() {
        return "listings-enrich-" + name;
    }

    /** The consumer group that fills it. */
    public String group() {
        return "listings-index-" + name;
    }
}
