package org.listings.enrich.places;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.listings.enrich.places.Meaning.Kind;
import org.listings.enrich.text.Word.Gap;

/**
 * Decides between the countries that a name may stand for: first the name right beside it
 * ("Atlanta, Georgia"), then what else the listing names, then {@code defaults.tsv}, then a
 * country's own name over a city or province.
 */
final class Decision {
    private static final String FIRM = "!";

    private final Map<String, String> defaults = new HashMap<>();

    static Decision bundled() {
        Decision decision = new Decision();
        for (List<String> row : Table.bundled("defaults.tsv", 2).rows()) {
            decision.defaults.put(row.get(0), row.get(1));
        }
        return decision;
    }

    /** The mentions with one country each; those that stay undecided are left out. */
    List<Decided> decide(List<Mention> mentions) {
        Set<String> support = new TreeSet<>();
        for (Mention mention : mentions) {
            if (mention.countries().size() == 1) {
                support.addAll(mention.countries());
            }
        }
        List<Decided> decided = new ArrayList<>(mentions.size());
        for (int i = 0; i < mentions.size(); i++) {
            String country = country(mentions, i, support);
            if (country != null) {
                decided.add(new Decided(mentions.get(i), country));
            }
        }
        return decided;
    }

    private String country(List<Mention> mentions, int index, Set<String> support) {
        Mention mention = mentions.get(index);
        if (mention.countries().size() == 1) {
            return mention.countries().get(0);
        }
        String beside = beside(mention, index > 0 ? mentions.get(index - 1) : null);
        if (beside == null) {
            beside = beside(mention, index + 1 < mentions.size() ? mentions.get(index + 1) : null);
        }
        if (beside != null) {
            return beside;
        }
        String byDefault = defaults.get(mention.folded());
        if (byDefault != null && byDefault.endsWith(FIRM)) {
            return byDefault.substring(0, byDefault.length() - FIRM.length());
        }
        List<String> supported = mention.countries().stream().filter(support::contains).toList();
        if (supported.size() == 1) {
            return supported.get(0);
        }
        return byDefault != null ? byDefault : onlyName(mention);
    }

    /** The country whose own name it is, if it is one's; a city or province elsewhere gives way. */
    private static String onlyName(Mention mention) {
        List<String> named =
                mention.meanings().stream()
                        .filter(m -> m.kind() == Kind.NAME)
                        .map(Meaning::country)
                        .distinct()
                        .toList();
        return named.size() == 1 ? named.get(0) : null;
    }

    private static String beside(Mention mention, Mention other) {
        if (other == null || !other.isInTextOf(mention) || other.countries().size() != 1) {
            return null;
        }
        boolean otherFirst = other.first() < mention.first();
        Mention left = otherFirst ? other : mention;
        Mention right = otherFirst ? mention : other;
        boolean touching =
                left.last() == right.first() && right.words().get(right.first()).gap() != Gap.BREAK;
        String country = other.countries().get(0);
        return touching && mention.mayBe(country) ? country : null;
    }

    /** A mention and the country it stands for. */
    record Decided(Mention mention, String country) {}
}
