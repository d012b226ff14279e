package org.listings.enrich.places;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import com.ibm.icu.util.VersionInfo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Writes {@code country-names.tsv} from the CLDR data of the pinned ICU; run it after raising ICU's
 * version.
 */
final class CldrCountryNames {
    private static final List<String> LOCALES =
            List.of(
                    "en", "fr", "es", "pt", "pt_PT", "de", "it", "nl", "ru", "uk", "ar", "zh",
                    "zh_Hant", "ja", "ko", "pl", "tr", "ro", "cs", "sv", "id", "vi", "el", "fa",
                    "bg", "hu");

    /**
     * Rocks, bases and specks that no labour organisation meets in, and whose names are words or
     * persons' names.
     */
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "AC", "AQ", "BL", "BV", "CC", "CP", "CQ", "CX", "DG", "EA", "GS", "HM", "IC",
                    "IO", "MF", "NF", "PN", "SH", "SJ", "SX", "TA", "TF", "TK", "UM", "WF");

    private CldrCountryNames() {}

    public static void main(String[] args) throws Exception {
        Files.writeString(Path.of(args[0]), table());
    }

    static String table() {
        StringBuilder table = new StringBuilder();
        table.append(
                        "# Countries in CLDR's words: country, language, names. Written by"
                                + " CldrCountryNames from ICU ")
                .append(VersionInfo.ICU_VERSION.getMajor())
                .append("; don't edit, add to more-names.tsv instead.\n")
                .append(
                        "# Unicode CLDR, Unicode License v3,"
                                + " https://www.unicode.org/license.txt\n");
        for (String country : ULocale.getISOCountries()) {
            if (!LEFT_OUT.contains(country)) {
                LOCALES.forEach(locale -> row(table, country, new ULocale(locale)));
            }
        }
        return table.toString();
    }

    private static void row(StringBuilder table, String country, ULocale locale) {
        Set<String> names = new LinkedHashSet<>();
        for (DisplayContext length :
                List.of(DisplayContext.LENGTH_FULL, DisplayContext.LENGTH_SHORT)) {
            String name = LocaleDisplayNames.getInstance(locale, length).regionDisplayName(country);
            if (!name.equals(country)) {
                // "Myanmar (Burma)" is two names; "Hongkong (China)" and "Macau, RAE da China" have
                // a short form.
                for (String part :
                        country.equals("MM") ? name.split("[()]") : name.split(" ?[(,].*")) {
                    names.add(part.strip());
                }
            }
        }
        names.removeIf(CldrCountryNames::isAbbreviation);
        if (!names.isEmpty()) {
            table.append(String.join("\t", country, locale.getLanguage(), String.join("|", names)))
                    .append('\n');
        }
    }

    /**
     * R.-U., Wlk. Bryt., S.U.A.: the usual ones are in more-names.tsv, the others nobody writes.
     */
    private static boolean isAbbreviation(String name) {
        return name.contains(".")
                || Arrays.asList("UK", "RU", "VK", "VS", "BK", "USA", "EUA").contains(name);
    }
}
