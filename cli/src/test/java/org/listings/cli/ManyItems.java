package org.listings.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.listings.schemas.Problem;
import org.listings.schemas.RawItem;

/** Raw items of all kinds, always the same ones: seven languages, 30 years, 40 files. */
final class ManyItems {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final LocalDate FIRST = LocalDate.of(2001, 1, 1);
    private static final List<String> KINDS =
            List.of("Event", "Meeting of Experts", "News", "Webinar", "Publication");
    private static final List<String> PLACES =
            List.of(
                    "Lomé, Togo",
                    "Geneva, Switzerland",
                    "Lima, Peru",
                    "Hanoi, Viet Nam",
                    "Nairobi, Kenya",
                    "Amman, Jordan",
                    "Berlin, Germany",
                    "Suva, Fiji");
    private static final List<String> TITLES =
            List.of(
                    "Ending child labour in %s mines",
                    "Minimum wages and %s collective bargaining",
                    "A new labour inspection plan for %s workers",
                    "Les travailleurs migrants du secteur %s se réunissent",
                    "La formation professionnelle dans la branche %s",
                    "El diálogo social y los sindicatos de la rama %s",
                    "Die Gewerkschaft der Branche %s fordert höhere Löhne",
                    "I lavoratori domestici e il settore %s in Italia",
                    "A igualdade de género no setor %s em Portugal",
                    "تعزيز حقوق العمال المهاجرين في قطاع %s");
    private static final List<String> BRANCHES =
            List.of("alpha", "beta", "gamma", "delta", "epsilon", "zeta");

    private ManyItems() {}

    static List<RawItem> of(int number) {
        Random random = new Random(6);
        return IntStream.range(0, number).mapToObj(i -> item(i, random)).toList();
    }

    private static RawItem item(int i, Random random) {
        String title = any(TITLES, random).formatted(any(BRANCHES, random)) + " (" + i + ")";
        LocalDate from = FIRST.plusDays(random.nextInt(30 * 365));
        boolean isDated = random.nextInt(20) > 0;
        String days =
                random.nextInt(3) > 0
                        ? DAY.format(from)
                        : DAY.format(from) + " - " + DAY.format(from.plusDays(random.nextInt(90)));
        RawItem.Builder item =
                Stand.item("many-%05d".formatted(i), title)
                        .setSourceFile("page-%02d.txt".formatted(i % 40))
                        .setPosition(1 + i / 40)
                        .setFirstLine(1 + i / 40 * 5)
                        .setLastLine(5 + i / 40 * 5)
                        .setKicker(any(KINDS, random))
                        .setDateText(isDated ? days : null)
                        .setPlace(random.nextInt(4) > 0 ? any(PLACES, random) : null)
                        .setDescription(
                                "What was said, \"quoted\" and; separated,\nabout item number " + i)
                        .setRawText(title + "\n\n" + (isDated ? days : ""));
        if (random.nextInt(50) == 0) {
            item.setProblems(List.of(new Problem("lost-beginning", "line 1")));
        }
        return item.build();
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }
}
