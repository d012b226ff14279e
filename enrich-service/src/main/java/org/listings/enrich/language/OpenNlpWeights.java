package org.listings.enrich.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.net.URL;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;

/**
 * The n-gram weights of Apache OpenNLP's language model, for our languages only.
 *
 * <p>The model is OpenNLP's, read through its own classes; the walk over a text is ours, because
 * the library's own (14,000 texts a second over 103 languages) is slower than the pipeline may be.
 */
final class OpenNlpWeights {

    private static final String MODEL = "/langdetect-183.bin";

    // the weights were learnt over whole texts; a word's sum times this behaves like nats
    private static final float SCALE = 40f;
    private static final float FOREIGN_LETTER = 4f;

    private OpenNlpWeights() {}

    static Map<UnicodeScript, NgramTable> read(Tongues tongues) {
        AbstractModel model = model();
        Object[] parts = model.getDataStructures();
        @SuppressWarnings("unchecked") // AbstractModel documents the second part as this map
        Map<String, Context> contexts = (Map<String, Context>) parts[1];
        Map<UnicodeScript, NgramTable> tables = new EnumMap<>(UnicodeScript.class);
        for (int i = 0; i < tongues.size(); i++) {
            UnicodeScript script = tongues.get(i).script();
            if (!tongues.get(i).modelCodes().isEmpty()) {
                tables.computeIfAbsent(script, s -> table(s, tongues, model, contexts));
            }
        }
        return tables;
    }

    private static NgramTable table(
            UnicodeScript script,
            Tongues tongues,
            AbstractModel model,
            Map<String, Context> contexts) {
        Tongues.Range range = tongues.of(script);
        int[][] columns = columns(tongues, range, model);
        Map<String, float[]> own = new HashMap<>();
        contexts.forEach(
                (gram, context) -> {
                    if (gram.length() <= 3 && isOf(script, gram)) {
                        float[] weights = new float[range.size()];
                        for (int j = 0; j < context.getOutcomes().length; j++) {
                            for (int l : columns[context.getOutcomes()[j]]) {
                                weights[l] += (float) context.getParameters()[j];
                            }
                        }
                        own.put(gram, weights);
                    }
                });
        average(own, tongues, range);
        forbidForeignLetters(script, own, tongues, range);
        return new NgramTable(range.size(), own);
    }

    // a language under two names in the model (lav and lvs) has the mean of both
    private static void average(Map<String, float[]> own, Tongues tongues, Tongues.Range range) {
        for (float[] weights : own.values()) {
            for (int l = 0; l < weights.length; l++) {
                weights[l] *= SCALE / tongues.get(range.from() + l).modelCodes().size();
            }
        }
    }

    private static void forbidForeignLetters(
            UnicodeScript script, Map<String, float[]> own, Tongues tongues, Tongues.Range range) {
        Alphabets alphabets = Alphabets.bundled();
        for (char letter : alphabets.all()) {
            if (Scripts.of(letter) != script) {
                continue;
            }
            float[] weights =
                    own.computeIfAbsent(String.valueOf(letter), l -> new float[range.size()]);
            for (int l = 0; l < weights.length; l++) {
                weights[l] += tongues.get(range.from() + l).bias();
                if (!alphabets.hasLetter(tongues.get(range.from() + l).tag(), letter)) {
                    weights[l] -= FOREIGN_LETTER;
                }
            }
        }
    }

    // the languages that each of the model's outcomes tells of; Croatian and Serbian share theirs
    private static int[][] columns(Tongues tongues, Tongues.Range range, AbstractModel model) {
        int[][] columns = new int[model.getNumOutcomes()][];
        for (int outcome = 0; outcome < columns.length; outcome++) {
            String code = model.getOutcome(outcome);
            columns[outcome] =
                    IntStream.range(0, range.size())
                            .filter(l -> tongues.get(range.from() + l).modelCodes().contains(code))
                            .toArray();
        }
        return columns;
    }

    private static boolean isOf(UnicodeScript script, String gram) {
        boolean letter = false;
        for (int i = 0; i < gram.length(); i++) {
            char c = gram.charAt(i);
            if (Character.isLetter(c)) {
                if (Scripts.of(c) != script) {
                    return false;
                }
                letter = true;
            } else if (c != ' ' && Scripts.of(c) != script) {
                return false;
            }
        }
        return letter;
    }

    private static AbstractModel model() {
        URL resource = OpenNlpWeights.class.getResource(MODEL);
        if (resource == null) {
            throw new IllegalStateException(
                    "OpenNLP's language model "
                            + MODEL
                            + " is not on the class path; add opennlp-models-langdetect.");
        }
        try {
            return (AbstractModel) new LanguageDetectorModel(resource).getMaxentModel();
        } catch (IOException e) {
            throw new UncheckedIOException("OpenNLP's language model could not be read", e);
        }
    }
}
