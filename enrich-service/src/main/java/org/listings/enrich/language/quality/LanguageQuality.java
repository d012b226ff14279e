package org.listings.enrich.language.quality;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.listings.enrich.language.LanguageDetector;

/**
 * Figures of a detector on the labelled texts.
 *
 * @param byKind titles alone, items with description, mixed ones, texts without a language
 * @param byLanguage the same by language
 * @param wrong each text that came out otherwise, with what was read
 */
public record LanguageQuality(
        Map<Kind, Score> byKind, Map<String, Score> byLanguage, List<String> wrong) {

    /** The half that tables and rules were developed on. */
    public static LanguageQuality development(LanguageDetector detector) {
        return of(texts(false), reader(detector));
    }

    /** The half that is only for measuring. */
    public static LanguageQuality test(LanguageDetector detector) {
        return of(texts(true), reader(detector));
    }

    /** Both halves. */
    public static LanguageQuality all(LanguageDetector detector) {
        return of(LabelledText.bundled(), reader(detector));
    }

    /** Any reader of languages on any texts: what other libraries are measured with. */
    public static LanguageQuality of(
            List<LabelledText> texts, Function<LabelledText, String> reader) {
        Map<Kind, Score> byKind = new EnumMap<>(Kind.class);
        Map<String, Score> byLanguage = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (LabelledText text : texts) {
            String language = reader.apply(text);
            Score score = Score.of(language.equals(text.language()));
            byKind.merge(text.kind(), score, Score::plus);
            byLanguage.merge(text.language(), score, Score::plus);
            if (score.right() == 0) {
                wrong.add(text.language() + " but read " + language + ": " + text);
            }
        }
        return new LanguageQuality(byKind, byLanguage, List.copyOf(wrong));
    }

    /** Prints the figures of both halves, and what went wrong in the half for development. */
    public static void main(String[] args) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        LanguageDetector detector = LanguageDetector.bundled();
        LanguageQuality development = development(detector);
        development.wrong().forEach(out::println);
        print(out, "development", development);
        print(out, "test", test(detector));
    }

    private static void print(PrintStream out, String name, LanguageQuality quality) {
        quality.byKind()
                .forEach(
                        (kind, score) ->
                                out.printf(
                                        "%-12s %-6s %d of %d, %.3f%n",
                                        name, kind, score.right(), score.of(), score.accuracy()));
    }

    private static Function<LabelledText, String> reader(LanguageDetector detector) {
        return text -> detector.detect(text.title(), text.description(), null).language();
    }

    private static List<LabelledText> texts(boolean forTest) {
        return LabelledText.bundled().stream().filter(t -> t.isForTest() == forTest).toList();
    }
}
