package org.listings.enrich.places.quality;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.listings.enrich.places.CountryTag;
import org.listings.enrich.places.CountryTagger;

/**
 * Figures of a tagger on labelled listings.
 *
 * @param micro over all pairs of item and country
 * @param byLanguage the same by the item's language
 * @param wrong each item that came out otherwise, with what was found and why
 */
public record PlacesQuality(Score micro, Map<String, Score> byLanguage, List<String> wrong) {

    /** The half of the bundled items that tables were developed on. */
    public static PlacesQuality development(CountryTagger tagger) {
        return of(tagger, LabelledItem.bundled().stream().filter(i -> !i.isForTest()).toList());
    }

    /** The half of the bundled items that is only for measuring. */
    public static PlacesQuality test(CountryTagger tagger) {
        return of(tagger, LabelledItem.bundled().stream().filter(LabelledItem::isForTest).toList());
    }

    /** Tags the items of a file in the gold's format. */
    public static PlacesQuality of(CountryTagger tagger, Path file) throws IOException {
        try (var reader = Files.newBufferedReader(file)) {
            return of(tagger, LabelledItem.read(reader));
        }
    }

    private static PlacesQuality of(CountryTagger tagger, List<LabelledItem> items) {
        Score micro = Score.NONE;
        Map<String, Score> byLanguage = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (LabelledItem item : items) {
            List<CountryTag> tags = tagger.tag(item.text(), item.language());
            List<String> found = tags.stream().map(CountryTag::country).toList();
            int right = (int) found.stream().filter(item.countries()::contains).count();
            Score score = new Score(right, found.size() - right, item.countries().size() - right);
            micro = micro.plus(score);
            byLanguage.merge(String.valueOf(item.language()), score, Score::plus);
            if (score.extra() + score.missed() > 0) {
                wrong.add(item.countries() + " but found " + tags + ": " + item.text());
            }
        }
        return new PlacesQuality(micro, byLanguage, List.copyOf(wrong));
    }

    /**
     * Prints the figures of both halves, or of a file in the gold's format, and what went wrong
     * outside the test half.
     */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        CountryTagger tagger = CountryTagger.bundled();
        if (args.length > 0) {
            PlacesQuality quality = of(tagger, Path.of(args[0]));
            quality.wrong().forEach(out::println);
            print(out, args[0], quality);
            return;
        }
        PlacesQuality development = development(tagger);
        development.wrong().forEach(out::println);
        print(out, "development", development);
        print(out, "test", test(tagger));
    }

    private static void print(PrintStream out, String name, PlacesQuality quality) {
        out.println(name + line(quality.micro()));
        quality.byLanguage()
                .forEach((language, score) -> out.println("  " + language + line(score)));
    }

    private static String line(Score score) {
        return String.format(
                " | precision %.3f | recall %.3f | F1 %.3f | right %d, extra %d, missed %d",
                score.precision(),
                score.recall(),
                score.f1(),
                score.right(),
                score.extra(),
                score.missed());
    }
}
