package org.listings.enrich.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.net.URL;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
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
        int[] column = columns(tongues, range, model);
        Map<String, float[]> own = new HashMap<>();
        contexts.forEach(
                (gram, context) -> {
                    if (gram.length() <= 3 && isOf(script, gram)) {
                        float[] weights = new float[range.size()];
                        for (int j = 0; j < context.getOutcomes().length; j++) {
                            int l = column[context.getOutcomes()[j]];
                            if (l >= 0) {
                                weights[l] += (float) context.getParameters()[j];
                            }
                        }
                        own.put(gram, weights);
                    }
                });
        average(own, tongues, range);
        return new NgramTable(range.size(), own);
    }

    // a language under two names in the model (lav and lvs) has the mean of both
    private static void average(Map<String, float[]> own, Tongues tongues, Tongues.Range range) {
        for (float[] weights : own.values()) {
            for (int l = 0; l < weights.length; l++) {
                weights[l] /= tongues.get(range.from() + l).modelCodes().size();
            }
        }
    }

    private static int[] columns(Tongues tongues, Tongues.Range range, AbstractModel model) {
        int[] column = new int[model.getNumOutcomes()];
        for (int outcome = 0; outcome < column.length; outcome++) {
            column[outcome] = -1;
            for (int l = range.from(); l < range.to(); l++) {
                if (tongues.get(l).modelCodes().contains(model.getOutcome(outcome))) {
                    column[outcome] = l - range.from();
                }
            }
        }
        return column;
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
            } else if (c != ' ') {
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
