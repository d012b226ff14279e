package org.listings.cli.quality;

import static java.util.stream.Collectors.partitioningBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.listings.dates.DateReader;
import org.listings.dates.quality.DateQuality;
import org.listings.dates.quality.DateScore;
import org.listings.enrich.language.LanguageDetector;
import org.listings.enrich.language.quality.Kind;
import org.listings.enrich.language.quality.LanguageQuality;
import org.listings.enrich.places.CountryTagger;
import org.listings.enrich.places.quality.PlacesQuality;
import org.listings.enrich.topics.TopicTagger;
import org.listings.enrich.topics.quality.LabelledItems;
import org.listings.enrich.topics.quality.TopicQuality;
import org.listings.ingest.page.quality.LabelledPages;
import org.listings.ingest.page.quality.Score;

/**
 * All measurements. Floors are the project's targets; a set that rules were made on must be exact.
 */
public final class Measurements {
    private static final Set<String> MAIN_LANGUAGES =
            Set.of("en", "fr", "es", "pt", "de", "it", "ru", "ar", "zh");

    private Measurements() {}

    /**
     * The sample files, taken through the pipeline's own code.
     *
     * @param listings what came out, by {@link Gold#name}
     */
    public static List<Figure> seeds(Gold gold, Map<String, JsonNode> listings) {
        Gold.Comparison comparison = gold.compare(listings);
        String set = "seeds, " + gold.names().size() + " items";
        List<Figure> figures = new ArrayList<>();
        for (String field :
                List.of(
                        "item",
                        "title",
                        "heading",
                        "kicker",
                        "date_text",
                        "place",
                        "description",
                        "start_date",
                        "end_date",
                        "language")) {
            figures.add(new Figure(set, field + " exact", comparison.exact(field), 1));
        }
        figures.add(new Figure(set, "topics micro-F1", comparison.topicsF1(), 0.9));
        figures.add(new Figure(set, "countries micro-F1", comparison.countriesF1(), 0.9));
        return figures;
    }

    /** The labelled pages of the repository. */
    public static List<Figure> pages(Path folder) throws IOException {
        List<Figure> figures = new ArrayList<>();
        figures.addAll(pages("pages", LabelledPages.score(folder), 1));
        figures.addAll(
                pages("pages held out", LabelledPages.score(folder.resolve("held-out")), 0.97));
        return figures;
    }

    private static List<Figure> pages(String set, Score score, double floor) {
        return List.of(
                new Figure(set, "items recall", score.recall(), floor),
                new Figure(set, "items precision", score.precision(), floor),
                new Figure(
                        set, "title exact", score.exact(Score.Field.TITLE), Math.min(floor, 0.95)),
                new Figure(set, "dates exact", score.exact(Score.Field.DATES), floor));
    }

    /** The labelled items' topics, on the half that nobody tuned to. */
    public static List<Figure> topics() {
        TopicQuality quality = TopicQuality.of(TopicTagger.bundled(), TopicQuality.test());
        String set = "topics held out, " + quality.items() + " items";
        return List.of(
                new Figure(set, "micro-F1", quality.micro().f1(), 0.85),
                new Figure(set, "precision", quality.micro().precision(), 0.85),
                new Figure(set, "recall", quality.micro().recall(), 0.8),
                new Figure(set, "other than English F1", quality.otherThanEnglish().f1(), 0.75));
    }

    /** The labelled date lines: the main languages, and the others, each together. */
    public static List<Figure> dates() {
        DateReader reader = DateReader.bundled();
        List<DateScore> scores =
                DateQuality.bundled()
                        .scores(
                                DateQuality.Half.BOTH,
                                line -> reader.read(line.text(), line.context()));
        Map<Boolean, List<DateScore>> byMain =
                scores.stream()
                        .filter(score -> !score.language().equals("all"))
                        .collect(
                                partitioningBy(score -> MAIN_LANGUAGES.contains(score.language())));
        return List.of(
                dates("main languages", byMain.get(true), 0.98),
                dates("other languages", byMain.get(false), 0.95));
    }

    private static Figure dates(String languages, List<DateScore> scores, double floor) {
        int lines = scores.stream().mapToInt(DateScore::lines).sum();
        int right = scores.stream().mapToInt(DateScore::datesRight).sum();
        return new Figure(
                "date lines, " + lines + " in " + languages,
                "start and end exact",
                (double) right / lines,
                floor);
    }

    /** The labelled texts' languages; those kept from development among them. */
    public static List<Figure> languages() {
        LanguageQuality quality = LanguageQuality.all(LanguageDetector.bundled());
        Map<Kind, Double> floors =
                Map.of(Kind.ITEM, 0.995, Kind.TITLE, 0.98, Kind.MIXED, 0.8, Kind.NONE, 0.95);
        return quality.byKind().entrySet().stream()
                .map(
                        kind ->
                                new Figure(
                                        "languages, "
                                                + kind.getValue().of()
                                                + " texts: "
                                                + kind.getKey().name().toLowerCase(Locale.ROOT),
                                        "right",
                                        kind.getValue().accuracy(),
                                        floors.get(kind.getKey())))
                .toList();
    }

    /** The labelled items' countries, on the half that tables were never tuned on. */
    public static List<Figure> countries() {
        var micro = PlacesQuality.test(CountryTagger.bundled()).micro();
        return List.of(
                new Figure("countries, test half", "micro-F1", micro.f1(), 0.93),
                new Figure("countries, test half", "precision", micro.precision(), 0.9));
    }

    /** The items that outsiders wrote and labelled, each file a set of its own. */
    public static List<Figure> outsiders(Path folder) throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (String name : List.of("outsiders-1", "outsiders-2")) {
            Path file = folder.resolve(name + ".jsonl");
            TopicQuality topics =
                    TopicQuality.of(
                            TopicTagger.bundled(), LabelledItems.read(Files.newInputStream(file)));
            PlacesQuality countries = PlacesQuality.of(CountryTagger.bundled(), file);
            String set = name + ", " + topics.items() + " items";
            figures.add(new Figure(set, "topics micro-F1", topics.micro().f1(), 0.85));
            figures.add(new Figure(set, "topics precision", topics.micro().precision(), 0.85));
            figures.add(
                    new Figure(
                            set, "topics F1, not English", topics.otherThanEnglish().f1(), 0.75));
            figures.add(new Figure(set, "countries micro-F1", countries.micro().f1(), 0.93));
        }
        return figures;
    }
}
