package org.listings.benchmarks.language;

import com.carrotsearch.labs.langid.LangIdV3;
import com.carrotsearch.labs.langid.Model;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.listings.enrich.language.LanguageDetector;
import org.listings.enrich.language.quality.Kind;
import org.listings.enrich.language.quality.LabelledText;
import org.listings.enrich.language.quality.LanguageQuality;
import org.listings.enrich.language.quality.Score;

/**
 * Prints a row a reader: how it does on the labelled texts in languages that all readers know, and
 * items a second of one thread's processor time. Script subtags are left out of the comparison.
 */
public final class LanguageComparison {
    private static final Set<String> SHARED =
            Set.of(
                    "en fr es pt de it nl pl ro tr id vi sv no da fi cs sk hu hr sl lt lv et sq ca"
                            .concat(" ru uk bg sr be kk ar fa hi zh ja ko el he th ka mk mn")
                            .split(" "));
    private static final int TIMED = 20_000;

    private LanguageComparison() {}

    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<LabelledText> texts =
                LabelledText.bundled().stream()
                        .filter(text -> text.kind() != Kind.NONE)
                        .filter(text -> SHARED.contains(primary(text.language())))
                        .map(LanguageComparison::withPrimaryLanguage)
                        .toList();
        out.println(
                "| reader | items | titles | mixed | items/s |\n| --- | --- | --- | --- | --- |");
        print(out, "Listings", texts, listings());
        print(out, "OpenNLP", texts, openNlp());
        print(out, "langid-java", texts, langId());
    }

    private static Function<LabelledText, String> listings() {
        LanguageDetector detector = LanguageDetector.bundled();
        return text -> primary(detector.detect(text.title(), text.description(), null).language());
    }

    private static Function<LabelledText, String> openNlp() throws IOException {
        LanguageDetectorME detector =
                new LanguageDetectorME(
                        new LanguageDetectorModel(
                                LanguageComparison.class.getResource("/langdetect-183.bin")));
        Map<String, String> tags = tagsByIso3();
        return text ->
                Arrays.stream(detector.predictLanguages(line(text)))
                        .map(Language::getLang)
                        .filter(tags::containsKey)
                        .findFirst()
                        .map(tags::get)
                        .orElse("und");
    }

    private static Function<LabelledText, String> langId() {
        LangIdV3 detector = new LangIdV3(Model.detectOnly(SHARED));
        return text -> detector.classify(line(text), true).getLangCode();
    }

    private static Map<String, String> tagsByIso3() {
        Map<String, String> tags =
                SHARED.stream()
                        .collect(
                                Collectors.toMap(
                                        tag -> Locale.forLanguageTag(tag).getISO3Language(),
                                        tag -> tag));
        // the model's own names for some of them
        tags.putAll(
                Map.of(
                        "nob", "no", "nno", "no", "lvs", "lv", "ekk", "et", "pes", "fa", "cmn",
                        "zh"));
        return tags;
    }

    private static void print(
            PrintStream out,
            String name,
            List<LabelledText> texts,
            Function<LabelledText, String> reader) {
        Map<Kind, Score> scores = LanguageQuality.of(texts, reader).byKind();
        out.printf(
                "| %s | %.3f | %.3f | %.3f | %,d |%n",
                name,
                scores.get(Kind.ITEM).accuracy(),
                scores.get(Kind.TITLE).accuracy(),
                scores.get(Kind.MIXED).accuracy(),
                perSecond(texts, reader));
    }

    // the better of three rounds, after one to warm up
    private static long perSecond(List<LabelledText> texts, Function<LabelledText, String> reader) {
        List<LabelledText> items = texts.stream().filter(t -> line(t).length() >= 60).toList();
        long best = 0;
        long letters = 0;
        for (int round = 0; round < 4; round++) {
            long from = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (int i = 0; i < TIMED; i++) {
                letters += reader.apply(items.get(i % items.size())).length();
            }
            long took = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - from;
            best = Math.max(best, TIMED * 1_000_000_000L / Math.max(1, took));
        }
        // what was read is used, so that no reading is optimised away
        return letters == 0 ? 0 : best;
    }

    private static LabelledText withPrimaryLanguage(LabelledText text) {
        return new LabelledText(
                text.kind(),
                primary(text.language()),
                text.also(),
                text.title(),
                text.description());
    }

    private static String primary(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }

    private static String line(LabelledText text) {
        return (text.title() + " " + text.description()).strip();
    }
}
